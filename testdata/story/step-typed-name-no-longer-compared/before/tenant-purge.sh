#!/usr/bin/env bash
set -euo pipefail
tenant=${1:?}
echo "About to purge tenant $tenant from billing."
read -r -p "Type the tenant name to go on: " typed
if [[ "$typed" != "$tenant" ]]; then
  echo "names differ, nothing done"; exit 1
fi
billingctl tenant purge "$tenant"
