#!/bin/bash
set -euo pipefail
for h in web1 web2 web3; do
  ssh "$h" sudo systemctl restart haproxy
  sleep 60
done
