# Take the old web out of staging.
kubectl --context prod -n shop delete deployment web-old
