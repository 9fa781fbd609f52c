#!/usr/bin/env bash
# Applies a reviewed plan of the grid-scada stack. Called by the release job.
set -euo pipefail

STACK=${1:?stack directory}
PLAN=${2:?plan file}

cd "stacks/$STACK"

terraform init -input=false -lockfile=readonly

recorded=$(jq -r '.state_serial' "$PLAN.meta.json")
current=$(terraform state pull | jq -r '.serial')

if [[ "$recorded" != "$current" ]]; then
  echo "plan was made on serial $recorded, state is at $current; plan again" >&2
  exit 3
fi

if terraform show -json "$PLAN" \
   | jq -e '[.resource_changes[] | select(.change.actions | index("delete"))] | length > 0' >/dev/null; then
  [[ "${APPROVED_DELETES:-}" == "$(sha256sum "$PLAN" | cut -c1-12)" ]] || {
    echo "plan deletes resources and has no approval for this very file" >&2
    exit 4
  }
fi

terraform apply -input=false -lock-timeout=5m "$PLAN"
