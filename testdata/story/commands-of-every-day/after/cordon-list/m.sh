#!/bin/bash
set -euo pipefail
for n in node-1 node-2; do
  kubectl --context prod cordon "$n"
  kubectl --context prod drain "$n" --ignore-daemonsets --timeout=300s
  kubectl --context prod wait --for=condition=Ready pod -l app=cart --timeout=300s
done
