#!/usr/bin/env bash
set -euo pipefail
for n in $(kubectl --context prod get nodes -l pool=web -o name); do
  kubectl --context prod drain "$n" --ignore-daemonsets --timeout=10m
  ssh "${n#node/}" sudo apt-get -y upgrade kubelet
  kubectl --context prod uncordon "$n"
  kubectl --context prod wait --for=condition=Ready "$n" --timeout=5m
done
