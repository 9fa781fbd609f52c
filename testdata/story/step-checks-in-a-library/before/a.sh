#!/usr/bin/env bash
set -euo pipefail
zone=$1
serial=$(dig +short soa "$zone" | awk '{print $3}')
[ -n "$serial" ] || { echo "no such zone" >&2; exit 1; }
zonectl check "$zone"
cp "/etc/zones/$zone" "/var/backups/zones/$zone.$(date +%F)"
zonectl reload "$zone"
sleep 30
zonectl delete --stale "$zone"
