#!/usr/bin/env bash
# STO-5120: kernel 6.1 on the two bulk nodes of zone a
# Tried on storage-stage, bulk-a1, 2025-11-12. Way back: GRUB entry 5.15 stays the second entry, `grub-reboot 1`.
set -euo pipefail

CTX=storage-prod

for n in bulk-a1 bulk-a2; do
  kubectl --context "$CTX" drain "$n" --ignore-daemonsets --timeout=15m
  ssh "$n" 'sudo apt-get -y install linux-image-6.1'
  ssh "$n" 'sudo systemctl reboot' || true
  sleep 60
  kubectl --context "$CTX" wait --for=condition=Ready "node/$n" --timeout=15m
  kubectl --context "$CTX" uncordon "$n"
  kubectl --context "$CTX" -n storage rollout status statefulset/catalog --timeout=10m
  read -r -p "$n is back, go on? [y/N] " answer
  [ "$answer" = y ] || exit 1
done
