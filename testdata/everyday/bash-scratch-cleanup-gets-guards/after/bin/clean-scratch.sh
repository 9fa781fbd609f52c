#!/bin/bash
set -euo pipefail

SCRATCH=$(realpath -e -- "${SCRATCH_DIR:-/srv/scratch}")
DAYS=14
MAX_FILES=20000
APPLY=no
[[ ${1:-} == --apply ]] && APPLY=yes

case "$SCRATCH" in
  /srv/scratch|/srv/scratch/*) ;;
  *) echo "refusing to work in $SCRATCH" >&2; exit 2 ;;
esac

if ! mountpoint -q /srv/scratch; then
  echo "/srv/scratch is not mounted" >&2
  exit 3
fi

list=$(mktemp)
trap 'rm -f -- "$list"' EXIT
find "$SCRATCH" -xdev -mindepth 2 -type f -mtime "+$DAYS" -print0 >"$list"
count=$(tr -cd '\0' <"$list" | wc -c)

if (( count > MAX_FILES )); then
  echo "$count files are older than $DAYS days, more than $MAX_FILES: stopping" >&2
  exit 4
fi

if [[ $APPLY == no ]]; then
  tr '\0' '\n' <"$list"
  echo "dry run, $count files; run with --apply" >&2
  exit 0
fi

xargs -0 -r rm -f -- <"$list"
find "$SCRATCH" -xdev -mindepth 2 -type d -empty -delete
logger -t clean-scratch "removed $count files in $SCRATCH"
