#!/usr/bin/env bash
# Take index nodes out of service. Usage: retire.sh ZONE NODE...
set -euo pipefail

readonly MAX_NODES=2
readonly MIN_IN_SERVICE=96%   # was 95, see review of 2025-02-14

die() { echo "retire: $*" >&2; exit 2; }

[[ $# -ge 2 ]] || die "usage: retire.sh ZONE NODE..."
zone=$1; shift
(( $# <= MAX_NODES )) || die "refusing to retire $# nodes, limit is $MAX_NODES"

# nothing is touched before every node has passed the dry run
for node in "$@"; do
  capctl retire --dry-run --zone "$zone" --node "$node" --min-in-service "$MIN_IN_SERVICE"
done

for node in "$@"; do
  capctl drain --zone "$zone" --node "$node" --wait 600s
  capctl retire --zone "$zone" --node "$node" --min-in-service "$MIN_IN_SERVICE"
  capctl status --zone "$zone" --wait-healthy 5m
done
