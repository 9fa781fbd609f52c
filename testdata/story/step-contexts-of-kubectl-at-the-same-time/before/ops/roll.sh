#!/usr/bin/env bash
set -euo pipefail
for ctx in eu us ap; do
  kubectl --context "$ctx" apply -f app.yaml
  kubectl --context "$ctx" rollout status deploy/app --timeout=10m
done
