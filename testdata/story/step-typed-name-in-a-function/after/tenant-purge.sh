#!/usr/bin/env bash
set -euo pipefail
tenant=${1:?tenant}
confirm() {
  local typed
  read -r -p "Type $1 to go on: " typed
  [[ "$typed" == "$1" ]] || { echo "names differ, nothing done"; exit 1; }
}
echo "About to purge tenant $tenant from billing."
confirm "$tenant"
billingctl tenant purge "$tenant"
