#!/bin/sh
# Ends the job when an engine that already runs this build is not matching.
set -eu
build=$1
for h in $(cat deploy/engines.txt); do
  got=$(ssh -n "$DEPLOY_USER@$h" cat /opt/matcher/current/BUILD)
  [ "$got" = "$build" ] || continue
  curl -fsS -m 5 "http://$h:9100/matching/ok" >/dev/null || { echo "$h is not matching" >&2; exit 1; }
done
