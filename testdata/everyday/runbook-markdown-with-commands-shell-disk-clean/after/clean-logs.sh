#!/usr/bin/env bash
# removes rotated application logs on one host
#   clean-logs.sh            lists only
#   clean-logs.sh --delete   deletes
set -euo pipefail

readonly DIR=/var/log/shop
readonly AGE=30

[[ -d "$DIR" && ! -L "$DIR" ]] || { echo "$DIR is not a plain directory" >&2; exit 1; }

select_logs() {
  find "$DIR" -xdev -type f -name '*.log.*.gz' -mtime +"$AGE" "$@"
}

if [[ "${1:-}" == --delete ]]; then
  select_logs -print -delete
  logger -t clean-logs "rotated logs older than $AGE days removed"
else
  select_logs -print
fi

df -h "$DIR"
systemctl is-active shop-web
