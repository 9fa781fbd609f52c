#!/usr/bin/env bash
set -euo pipefail
[[ ${1:-} == --percent && -n ${2:-} ]] || { echo "usage: deploy.sh --percent N" >&2; exit 2; }
helm upgrade gateway charts/gateway --namespace gateway --reuse-values \
  --set image.tag="$CI_COMMIT_SHA" --set canary.percent="$2" --atomic --timeout 10m
