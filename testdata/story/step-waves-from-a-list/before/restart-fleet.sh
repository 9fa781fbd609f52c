#!/bin/bash
set -euo pipefail
for wave in canary east west; do
  echo "wave $wave"
  fleetctl2 restart --group "gateway-$wave"
  sleep 900
  ./probe.sh "gateway-$wave"
done
