#!/usr/bin/env bash
# rack-drain.sh RACK    drain all workers of one rack, one after the other
set -euo pipefail

RACK="${1:?rack, e.g. r6}"
LABEL=topology.example.net/rack   # r7: also R7, waw-r7

mapfile -t NODES < <(kubectl get nodes -l "$LABEL,!node-role.kubernetes.io/control-plane" -o name)

printf '%s\n' "${NODES[@]}"

for n in "${NODES[@]}"; do
  kubectl cordon "$n"
done
for n in "${NODES[@]}"; do
  kubectl drain "$n" --ignore-daemonsets --delete-emptydir-data --disable-eviction --force --timeout=20m
done
