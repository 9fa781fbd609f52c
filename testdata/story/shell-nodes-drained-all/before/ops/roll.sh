#!/usr/bin/env bash
set -euo pipefail
for n in $(kubectl --context prod get nodes -l pool=web -o name); do
  kubectl --context prod drain "$n" --ignore-daemonsets --timeout=10m
  kubectl --context prod uncordon "$n"
done
