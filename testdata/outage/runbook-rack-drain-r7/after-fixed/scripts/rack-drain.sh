#!/usr/bin/env bash
# rack-drain.sh RACK    drain all workers of one rack, one after the other
set -euo pipefail

RACK="${1:?rack, e.g. r6}"
LABEL=topology.example.net/rack

mapfile -t NODES < <(kubectl get nodes -l "$LABEL in ($RACK,${RACK^^},waw-$RACK),!node-role.kubernetes.io/control-plane" -o name)

if (( ${#NODES[@]} == 0 || ${#NODES[@]} > 6 )); then
  echo "expected 1..6 workers in $RACK, got ${#NODES[@]}" >&2
  exit 1
fi

printf '%s\n' "${NODES[@]}"
read -r -p "Drain these ${#NODES[@]} nodes? (yes/no) " a
[[ $a == yes ]] || exit 1

for n in "${NODES[@]}"; do
  kubectl cordon "$n"
done
for n in "${NODES[@]}"; do
  kubectl drain "$n" --ignore-daemonsets --delete-emptydir-data --timeout=20m
done
