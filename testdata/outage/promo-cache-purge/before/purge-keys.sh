#!/usr/bin/env bash
# Usage: purge-keys.sh <prefix> <host>
# Removes cached keys below one prefix on one shard.
set -euo pipefail

prefix=${1:?prefix missing, e.g. promo:2026w47:}
host=${2:?host missing, e.g. cache-sh3.example.net}
limit=50000

found=$(redis-cli -h "$host" --scan --pattern "${prefix}*" | wc -l)
if [ "$found" -gt "$limit" ]; then
  echo "$found keys match on $host, limit is $limit" >&2
  exit 2
fi

redis-cli -h "$host" --scan --pattern "${prefix}*" | awk 'NR <= 5'
read -r -p "Unlink $found keys on $host? Type the prefix: " typed
[ "$typed" = "$prefix" ]

redis-cli -h "$host" --scan --pattern "${prefix}*" \
  | xargs -r -n 200 redis-cli -h "$host" UNLINK
redis-cli -h "$host" INFO keyspace
