#!/usr/bin/env bash
set -euo pipefail
kubectl --context prod get nodes
