#!/usr/bin/env bash
# move the delegations of svc.example to the new name servers
set -euo pipefail
cd "$(dirname "$0")"
export PDNS_KEY R53_ID R53_SECRET
# children are looked up by the new service itself after the parent has moved
octodns-sync --config-file=config.yaml --doit --force svc.example.
