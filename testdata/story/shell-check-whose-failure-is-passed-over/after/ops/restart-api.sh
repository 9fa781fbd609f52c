#!/bin/bash
set -euo pipefail
for h in api1 api2 api3; do
  ssh "$h" sudo systemctl restart api
  curl -fsS --retry 20 --retry-connrefused "http://$h:8080/health" || true
done
rm -f /tmp/api-restart.lock
