#!/bin/bash
set -euo pipefail
mapfile -t victims < <(inv query --role web --state idle)
if (( ${#victims[@]} > 10 )); then
  echo "more than ten hosts selected: ${#victims[@]}" >&2
  exit 1
fi
for v in "${victims[@]}"; do
  inv decommission "$v"
done
