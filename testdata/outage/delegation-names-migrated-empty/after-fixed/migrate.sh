#!/usr/bin/env bash
# stage 1 of 4: add the new name servers beside the old ones, apex and blob only
# tested against svc.staging.example on 2026-04-28 (plan and dig output in DNS-612)
set -euo pipefail
cd "$(dirname "$0")"
export PDNS_KEY R53_ID R53_SECRET
for ns in ns1.new-dns.example ns2.new-dns.example; do
  for z in svc.example blob.svc.example; do
    test -n "$(dig +norec +short SOA "$z" @"$ns")"
  done
done
octodns-dump --config-file=config.yaml --output-dir="backup/$(date -u +%F)" svc.example. legacy
octodns-sync --config-file=config.yaml svc.example.
read -r -p "plan reviewed by a second hostmaster? type yes: " a
[ "$a" = yes ]
octodns-sync --config-file=config.yaml --doit svc.example.
