#!/usr/bin/env bash
set -euo pipefail
kubectl --context prod-eu1 -n shop scale deployment/web --replicas=1
kubectl --context prod-eu1 -n shop rollout status deployment/web
