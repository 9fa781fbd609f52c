#!/usr/bin/env bash
# sandbox/reset-tenant.sh - gives a customer's SANDBOX tenant back its sample data.
# Support runs this a few times a week.
set -eu

export TENANTDB_CELL=sandbox-eu2
TENANT=$1
SAMPLE=${2:-sample-2025q1}

tenantdb show "$TENANT" --columns name,plan,owner,last_login

read -r -p "Type the tenant name again to wipe it: " again
if [ "$again" != "$TENANT" ]; then
    echo "names differ, nothing done" >&2
    exit 64
fi

tenantdb snapshot "$TENANT" --label before-reset
tenantdb purge "$TENANT" --grace 21d
tenantdb seed  "$TENANT" --from "$SAMPLE"

chatpost '#support-tools' "$USER reset $TENANT with $SAMPLE"
