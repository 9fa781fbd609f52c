#!/usr/bin/env bash
set -euo pipefail
zone=$1
serial=$(dig +short soa "$zone" | awk '{print $3}')
. "$(dirname "$0")/lib/checks.sh"
require_zone "$zone" "$serial"
cp "/etc/zones/$zone" "/var/backups/zones/$zone.$(date +%F)"
zonectl reload "$zone"
sleep 30
zonectl delete --stale "$zone"
