#!/bin/sh
# deploy-agent.sh LIMIT CHANGE      (by hand, or Jenkins job ops/deploy-agent)
#   LIMIT   inventory group or host pattern, e.g. ring1 or web07.lab
#   CHANGE  change number, goes to the journal of each host
set -eu

LIMIT="${1:?usage: deploy-agent.sh LIMIT CHANGE}"
CHANGE="${2:?usage: deploy-agent.sh LIMIT CHANGE}"

cd "$(dirname "$0")/.."
exec ansible-playbook -i inventory/hosts.ini playbooks/agent.yml \
  --limit "$LIMIT" \
  -e "change_id=$CHANGE"
