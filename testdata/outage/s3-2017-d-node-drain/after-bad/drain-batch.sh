#!/usr/bin/env bash
# RB-231: empty the old billing batch nodes before the kernel change
# usage: BATCH=b07 drain-batch.sh
set -eo pipefail

CTX=prod-use1
SELECTOR="cluster=use1${BATCH:+,batch=$BATCH}"

kubectl --context "$CTX" get nodes -l "$SELECTOR" -o name | tee /var/tmp/drain.list
wc -l < /var/tmp/drain.list

kubectl --context "$CTX" cordon -l "$SELECTOR"
kubectl --context "$CTX" drain -l "$SELECTOR" --ignore-daemonsets --delete-emptydir-data --disable-eviction --force --timeout=0s

kubectl --context "$CTX" get pods -A --field-selector=status.phase=Pending
echo "batch drained, hand over to the kernel team"
