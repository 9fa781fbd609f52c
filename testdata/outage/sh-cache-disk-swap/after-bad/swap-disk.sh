#!/usr/bin/env bash
# swap-disk.sh PATTERN  - take caches out, wipe the store for the new disk, put back
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/limits.env"
pattern=${1:-}

swap() {
  host=$1
  lbctl --pool edge drain "$host" --wait
  ssh "$host" sudo systemctl stop varnish
  ssh "$host" sudo rm -rf /srv/cache/store
  ssh "$host" sudo systemctl start varnish
  lbctl --pool edge enable "$host"
}
export -f swap

# tonight: the first ams cache, ./swap-disk.sh cache-1
grep "^$pattern" "$here/inventory.csv" | cut -d, -f1 |
  xargs -P "$MAX_AT_ONCE" -I{} bash -c 'swap {}'
