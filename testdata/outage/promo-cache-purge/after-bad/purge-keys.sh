#!/usr/bin/env bash
# Usage: purge-keys.sh [prefix]
# Removes cached keys below one prefix, from all shards. Safe for cron.
set -euo pipefail

prefix=${1:-${PROMO_WEEK:+promo:$PROMO_WEEK:}}
shards="cache-sh1 cache-sh2 cache-sh3 cache-sh4"

for s in $shards; do
  host="$s.example.net"
  redis-cli -h "$host" --scan --pattern "${prefix}*" \
    | xargs -r -n 5000 redis-cli -h "$host" DEL &
done
wait

for s in $shards; do
  redis-cli -h "$s.example.net" INFO keyspace
done
