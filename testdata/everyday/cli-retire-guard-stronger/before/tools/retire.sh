#!/usr/bin/env bash
# Take index nodes out of service. Usage: retire.sh ZONE NODE...
set -euo pipefail

zone=$1; shift
max=2
if (( $# > max )); then
  echo "refusing to retire $# nodes, limit is $max" >&2
  exit 2
fi

for node in "$@"; do
  capctl drain --zone "$zone" --node "$node" --wait 10m
  capctl retire --zone "$zone" --node "$node" --min-in-service 95%
done
