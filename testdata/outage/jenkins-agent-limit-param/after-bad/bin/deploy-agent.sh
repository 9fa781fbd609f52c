#!/bin/sh
# deploy-agent.sh, called by Jenkins (job ops/deploy-agent)
#   DEPLOY_LIMIT  inventory group or host pattern, e.g. ring1 or web07.lab
#   CHANGE        change number, goes to the journal of each host
set -eu

LIMIT="${DEPLOY_LIMIT:-}"
CHANGE="${CHANGE:?change number missing}"

cd "$(dirname "$0")/.."
exec ansible-playbook -i inventory/hosts.ini playbooks/agent.yml \
  --limit "$LIMIT" \
  -e "change_id=$CHANGE"
