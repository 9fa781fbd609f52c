#!/usr/bin/env bash
# swap-disk.sh HOST...  - take caches out, wipe the store for the new disk, put back
set -euo pipefail
[ $# -ge 1 ] && [ $# -le 3 ] || { echo "name one to three hosts" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
source "$here/limits.env"

in_service() {
  awk -F, -v s="$1" '$3 == s && $4 == "yes"' "$here/inventory.csv" | wc -l
}

for host in "$@"; do
  site=$(awk -F, -v h="$host" '$1 == h {print $3}' "$here/inventory.csv")
  [ -n "$site" ] || { echo "unknown host $host" >&2; exit 2; }
  floor="MIN_IN_SERVICE_${site^^}"
  if [ $(( $(in_service "$site") - 1 )) -lt "${!floor}" ]; then
    echo "$site would fall under ${!floor}" >&2; exit 3
  fi
  read -r -p "type $host to go on: " answer
  [ "$answer" = "$host" ] || exit 4
  lbctl --pool edge drain "$host" --wait
  ssh "$host" sudo systemctl stop varnish
  ssh "$host" sudo rm -rf /srv/cache/store
  ssh "$host" sudo systemctl start varnish
  lbctl --pool edge enable "$host" --wait-healthy
  sleep "$SOAK_SECONDS"
done
