#!/bin/bash
# retire-node.sh NODE  - takes a search node out of the cluster
set -euo pipefail
node="${1:?usage: retire-node.sh NODE}"

health=$(curl -fsS "$SEARCH/_cluster/health" | jq -r .status)
if [ "$health" != "green" ]; then
  echo "cluster is $health, not retiring $node" >&2
  exit 3
fi
count=$(curl -fsS "$SEARCH/_cat/nodes?h=name" | wc -l)
if [ "$count" -le 5 ]; then
  echo "only $count nodes left, minimum is 5" >&2
  exit 4
fi

searchctl exclude "$node"
while [ "$(searchctl shards "$node")" -gt 0 ]; do sleep 20; done
systemctl -H "$node" stop searchd
echo "$node retired"
