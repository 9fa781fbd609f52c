#!/usr/bin/env bash
set -euo pipefail

cd "$(dirname "$0")"
config="${1:-production.yaml}"

octodns-validate --config-file "$config"
octodns-sync --config-file "$config" > plan.txt

octodns-sync --config-file "$config" --doit --force

cp plan.txt "/var/log/octodns/plan-$(date +%F).txt"
echo "applied"
