#!/bin/bash
# roll-resolvers.sh [FILE]: new config on the resolvers, one by one
set -euo pipefail
list=${1:-resolvers.txt}
pause=${PAUSE:-120}

put_config() {
  scp -q unbound.conf "$1:/etc/unbound/unbound.conf.new"
  ssh -n "$1" 'set -e
    unbound-checkconf /etc/unbound/unbound.conf.new
    cp -p /etc/unbound/unbound.conf /etc/unbound/unbound.conf.old
    mv /etc/unbound/unbound.conf.new /etc/unbound/unbound.conf
    systemctl reload unbound'
}

answers() { dig +short +time=2 +tries=1 @"$1" probe.isp.example A | grep -q .; }

put_back() { ssh -n "$1" 'mv /etc/unbound/unbound.conf.old /etc/unbound/unbound.conf && systemctl reload unbound'; }

mapfile -t hosts < <(grep -Ev '^[[:space:]]*(#|$)' "$list")
for h in "${hosts[@]}"; do
  put_config "$h"
  sleep "$pause"
  if ! answers "$h"; then
    put_back "$h"
    echo "$h sick, put back, stop" >&2
    exit 1
  fi
done
