#!/usr/bin/env bash
# retire one Kubernetes worker: ./retire-worker.sh <node>
set -euo pipefail

context=lab-gent
min_ready=8
node="${1:?node name}"
[[ "$node" =~ ^wk[0-9]{2}$ ]] || { echo "geen worker: $node" >&2; exit 2; }

kc() { kubectl --context "$context" "$@"; }

ready_others() {
  kc get nodes -l role=worker --no-headers |
    awk -v n="$node" '$1 != n && $2 == "Ready" { c++ } END { print c + 0 }'
}

kc get node "$node" -o wide
left="$(ready_others)"
if (( left < min_ready )); then
  echo "maar $left andere workers Ready, minstens $min_ready nodig" >&2
  exit 1
fi

kc cordon "$node"
kc drain "$node" --ignore-daemonsets --delete-emptydir-data --timeout=20m
kc get pods -A --field-selector "spec.nodeName=$node" -o wide

read -r -p "$left andere workers Ready. $node uit $context verwijderen? Typ de naam: " answer
if [[ "$answer" != "$node" ]]; then
  echo "afgebroken, $node blijft cordoned" >&2
  exit 1
fi
kc delete node "$node"
