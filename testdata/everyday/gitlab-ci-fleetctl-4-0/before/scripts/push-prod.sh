#!/usr/bin/env bash
# Push one manifest to production, ring by ring.
set -euo pipefail

manifest=${1:?usage: push-prod.sh MANIFEST}

for ring in canary early general; do
  case "$ring" in
    canary)  size=2%  soak=60m ;;
    early)   size=10% soak=30m ;;
    general) size=20% soak=30m ;;
  esac
  fleetctl push --ring "$ring" --wave-size "$size" --soak "$soak" \
    --max-errors 1 "$manifest"
  fleetctl wait --ring "$ring" --healthy --timeout 20m
done
