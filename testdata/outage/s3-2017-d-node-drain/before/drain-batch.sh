#!/usr/bin/env bash
# RB-231: empty the old billing batch nodes before the kernel change
set -euo pipefail

CTX=prod-use1
NODE="$1"

kubectl --context "$CTX" cordon "$NODE"
kubectl --context "$CTX" drain "$NODE" --ignore-daemonsets --delete-emptydir-data --timeout=15m
