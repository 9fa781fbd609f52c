#!/usr/bin/env bash
set -euo pipefail

cd "$(dirname "$0")"
config=production.yaml

octodns-validate --config-file "$config"
octodns-sync --config-file "$config" > plan.txt
./tools/approve-plan plan.txt

octodns-sync --config-file "$config" --doit

./tools/resolve-all --zone login.social.example --from 4 --require-answers

echo "applied"
