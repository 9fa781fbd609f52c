#!/bin/bash
# Trim test load balancers left behind by the nightly integration run.
set -euo pipefail

STAGE=integ                     # integ | gamma
STORE=lbstate-${STAGE}
AGE_DAYS=30

echo "store: ${STORE}"
lbstatectl snapshot --store "${STORE}" --label "pre-trim-$(date +%F)"

lbstatectl count --store "${STORE}" --owner integ-robot --older-than "${AGE_DAYS}d"
read -r -p "Delete these rows? type the store name: " answer
[ "${answer}" = "${STORE}" ] || exit 1

lbstatectl delete --store "${STORE}" --owner integ-robot --older-than "${AGE_DAYS}d" \
    --rate 20/s
