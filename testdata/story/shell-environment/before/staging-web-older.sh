# Take the old web out of staging.
kubectl --context staging -n shop delete deployment web-old
