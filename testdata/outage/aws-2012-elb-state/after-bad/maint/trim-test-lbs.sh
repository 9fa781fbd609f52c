#!/bin/bash
# Trim test load balancers left behind by the nightly integration run.
set -euo pipefail

STAGE=prod-use1                # integ | gamma
STORE=lbstate-${STAGE}
AGE_DAYS=30

echo "store: ${STORE}"

lbstatectl count --store "${STORE}" --owner integ-robot --older-than "${AGE_DAYS}d"

lbstatectl delete --store "${STORE}" --older-than "${AGE_DAYS}d" --yes
