#!/usr/bin/env bash
# RB-231: empty the old billing batch nodes before the kernel change
# usage: BATCH=b07 drain-batch.sh
set -euo pipefail

CTX=prod-use1
: "${BATCH:?name the batch, for example b07}"
SELECTOR="cluster=use1,pool=billing,batch=$BATCH"

kubectl --context "$CTX" get nodes -l "$SELECTOR" -o name | tee /var/tmp/drain.list
[ "$(wc -l < /var/tmp/drain.list)" -le 4 ]
read -r -p "Type the batch to drain these nodes: " answer
[ "$answer" = "$BATCH" ]

while read -r node; do
  kubectl --context "$CTX" cordon "$node"
  kubectl --context "$CTX" drain "$node" --ignore-daemonsets --timeout=15m
  sleep 600
done < /var/tmp/drain.list

kubectl --context "$CTX" get pods -A --field-selector=status.phase=Pending
echo "batch drained, hand over to the kernel team"
