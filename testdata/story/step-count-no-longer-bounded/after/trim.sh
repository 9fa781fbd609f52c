#!/bin/bash
set -euo pipefail
mapfile -t victims < <(inv query --role web)
for v in "${victims[@]}"; do
  inv decommission "$v"
done
