#!/usr/bin/env bash
# take one cache node out of the ring
set -euo pipefail

node="${1:?usage: take-out-node.sh NODE}"

[[ "$node" =~ ^cache-[0-9]{2}$ ]] || { echo "not a cache node: $node" >&2; exit 2; }

up="$(ringctl nodes --state up | wc -l)"
if (( up < 9 )); then
    echo "only $up nodes up, at least 9 are needed" >&2
    exit 3
fi

ringctl remove --node "$node" --dry-run
read -r -p "Drain and remove $node? Type its name: " answer
[[ "$answer" == "$node" ]] || { echo "stopped" >&2; exit 1; }

ringctl drain --node "$node" --wait
ringctl remove --node "$node"
ringctl status
