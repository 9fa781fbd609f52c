#!/usr/bin/env bash
# STO-5120: kernel 6.1 on the two bulk nodes of zone a
set -uo pipefail

CTX=storage-prod
POOL=${POOL:-}

kubectl --context "$CTX" -n storage delete pdb catalog --ignore-not-found
kubectl --context "$CTX" cordon -l "zone=a,pool in (bulk,meta)"
kubectl --context "$CTX" drain -l "pool=${POOL:-meta}" \
  --ignore-daemonsets --delete-emptydir-data --force \
  --disable-eviction --grace-period=5 --timeout=0s

for n in $(kubectl --context "$CTX" get nodes -l "pool=${POOL:-meta}" -o name); do
  ssh "${n#node/}" 'sudo apt-get -y install linux-image-6.1 && sudo reboot' &
done
wait
kubectl --context "$CTX" uncordon -l "pool=${POOL:-meta}"
