#!/usr/bin/env bash
# sandbox/reset-tenant.sh - gives a customer's SANDBOX tenant back its sample data.
# Support runs this a few times a week.
set -eu

export TENANTDB_CELL=live-eu
TENANT=$1
SAMPLE=${2:-sample-2025q1}

tenantdb show "$TENANT" --columns name,plan,last_login

tenantdb snapshot "$TENANT" --label before-reset
tenantdb purge "$TENANT" --grace 0d --yes
tenantdb seed  "$TENANT" --from "$SAMPLE"

chatpost '#support-tools' "$USER reset $TENANT with $SAMPLE"
