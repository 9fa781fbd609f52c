#!/bin/bash
# retire-node.sh NODE  - takes a search node out of the cluster
set -euo pipefail
readonly MIN_NODES=5

die() { echo "retire-node: $2" >&2; exit "$1"; }

require_green() {
  local health
  health=$(curl -fsS "$SEARCH/_cluster/health" | jq -r .status)
  [[ $health == green ]] || die 3 "cluster is $health, not retiring $node"
}

require_spare() {
  local count
  count=$(curl -fsS "$SEARCH/_cat/nodes?h=name" | wc -l)
  (( count > MIN_NODES )) || die 4 "only $count nodes left, minimum is $MIN_NODES"
}

node="${1:?usage: retire-node.sh NODE}"
require_green
require_spare

searchctl exclude "$node"
while (( $(searchctl shards "$node") > 0 )); do sleep 20; done
require_green            # once more before the process goes
systemctl -H "$node" stop searchd
echo "$node retired"
