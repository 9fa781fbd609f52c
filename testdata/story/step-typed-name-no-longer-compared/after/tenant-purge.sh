#!/usr/bin/env bash
set -euo pipefail
tenant=${1:?}
echo "Purging tenant $tenant from billing."
billingctl tenant purge "$tenant"
