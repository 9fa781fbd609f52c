#!/bin/bash
set -euo pipefail
waves=(canary east west)
for wave in "${waves[@]}"; do
  echo "wave ${wave}"
  fleetctl2 restart --group "gateway-${wave}"
  sleep 1200
  ./probe.sh "gateway-${wave}"
done
