#!/usr/bin/env bash
# removes processed EDI files; --dry-run only lists them
set -euo pipefail

readonly spool_dir=/var/spool/edi
readonly keep_days=30
readonly max_files=5000   # an ordinary week has 1,100 to 1,400

action=delete
if [[ ${1-} == --dry-run ]]; then
  action=list
elif (( $# > 0 )); then
  echo "usage: ${0##*/} [--dry-run]" >&2
  exit 64
fi

mountpoint -q -- "$spool_dir" || { echo "$spool_dir is not mounted" >&2; exit 1; }

list=$(mktemp)
trap 'rm -f -- "$list"' EXIT
find "$spool_dir" -xdev -type f \( -name '*.edi.done' -o -name '*.tmp' \) -mtime "+$keep_days" -print0 > "$list"

count=$(tr -dc '\0' < "$list" | wc -c)
if (( count > max_files )); then
  echo "$count files to remove, more than $max_files: stopping" >&2
  exit 1
fi

if [[ $action == list ]]; then
  tr '\0' '\n' < "$list"
else
  xargs -0 -r rm -f -- < "$list"
fi
logger -t clean-spool "$action: $count files older than $keep_days days"
