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

confirm() {
    local answer
    read -r -p "$1 $node? Type its name: " answer
    [[ "$answer" == "$node" ]] || { echo "stopped" >&2; exit 1; }
}

# step 1: drain, can be undone with: ringctl undrain --node NODE
ringctl drain --node "$node" --dry-run
confirm "Drain"
ringctl drain --node "$node" --wait

# step 2: remove, only when the ring is whole without the node
ringctl check --all-ranges-covered
ringctl remove --node "$node" --dry-run
confirm "Remove"
ringctl remove --node "$node"
ringctl status
