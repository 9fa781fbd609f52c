#!/usr/bin/env bash
# Kernel of node-7. Tried on storage-stage, node-3, 2025-11-12.
set -euo pipefail

kubectl --context storage-prod drain node-7 --ignore-daemonsets --timeout=15m
ssh node-7 sudo reboot
kubectl --context storage-prod wait --for=condition=Ready node/node-7 --timeout=15m
kubectl --context storage-prod uncordon node-7
