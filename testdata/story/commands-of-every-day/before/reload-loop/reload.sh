#!/bin/bash
set -euo pipefail
for h in web01 web02 web03; do
  ssh "$h" sudo nginx -t
done
