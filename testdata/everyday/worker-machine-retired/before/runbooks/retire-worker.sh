#!/usr/bin/env bash
# retire one Kubernetes worker: ./retire-worker.sh <node>
set -euo pipefail
node="${1:?node name}"

kubectl get node "$node"
kubectl cordon "$node"
kubectl drain "$node" --ignore-daemonsets --delete-emptydir-data --timeout=20m
read -r -p "Delete node $node from the cluster? Type its name: " answer
[ "$answer" = "$node" ]
kubectl delete node "$node"
