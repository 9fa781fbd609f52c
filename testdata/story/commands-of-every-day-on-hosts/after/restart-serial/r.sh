#!/bin/bash
set -euo pipefail
for i in $(seq -w 1 10); do
  ssh "web$i" sudo systemctl restart shop
  curl -fsS --retry 5 "http://web$i/health"
done
