#!/usr/bin/env bash
set -euo pipefail
kubectl --context prod-eu -n shop set image deployment/cart cart=registry.example.net/cart:1.4.3
kubectl --context prod-eu -n shop rollout status deployment/cart --timeout=180s
