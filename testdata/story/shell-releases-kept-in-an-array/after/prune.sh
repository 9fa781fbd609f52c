#!/bin/bash
set -euo pipefail
mapfile -t old < <(ls -1dt /srv/apps/shop/releases/* | tail -n +6)
for dir in "${old[@]}"; do
  rm -rf -- "$dir"
done
