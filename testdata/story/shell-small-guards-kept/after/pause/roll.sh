#!/bin/bash
set -euo pipefail
for h in web1 web2 web3; do
  ssh "$h" sudo systemctl restart haproxy
  curl -fsS --retry 10 --retry-delay 6 --retry-all-errors "http://$h:8080/healthz"
done
