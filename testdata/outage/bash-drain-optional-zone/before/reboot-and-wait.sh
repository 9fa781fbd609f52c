#!/usr/bin/env bash
# reboot-and-wait.sh <node>
set -euo pipefail
node=${1:?node}
host=${node#node/}
before=$(kubectl get "$node" -o jsonpath='{.status.nodeInfo.bootID}')
ssh "ops@${host}" sudo systemctl reboot || true
for _ in $(seq 1 90); do
  sleep 10
  now=$(kubectl get "$node" -o jsonpath='{.status.nodeInfo.bootID}' 2>/dev/null || true)
  if [[ -n $now && $now != "$before" ]]; then
    kubectl wait --for=condition=Ready "$node" --timeout=10m
    exit 0
  fi
done
echo "$node did not come back" >&2
exit 1
