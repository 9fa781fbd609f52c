#!/usr/bin/env bash
# fulfil-prod, Sunday 2026-03-22 03:00 AEDT; the same script ran on fulfil-stg 2026-03-15
set -euo pipefail

# nobody may still ask for the version that 1.32 drops
metrics=$(kubectl get --raw /metrics)
if grep -q '^apiserver_requested_deprecated_apis{.*removed_release="1.32"' <<< "$metrics"; then
  echo "clients of a removed API left, stop" >&2
  exit 1
fi
kubectl apply --server-side --dry-run=server -f platform/flowcontrol.yaml
kubectl apply -f platform/flowcontrol.yaml

eksctl upgrade cluster -f eks/cluster.yaml --approve
eksctl update addon -f eks/cluster.yaml
kubectl wait --for=condition=Ready nodes --all --timeout=10m

read -r -p "dashboards green for 60 minutes? type yes: " answer
[[ "$answer" == "yes" ]]
eksctl upgrade nodegroup --cluster fulfil-prod --name general-a --kubernetes-version 1.32
