#!/bin/bash
# removes delivered print jobs and their work folders, called from clean-spool.timer
set -euo pipefail
SPOOL=/var/spool/labels
KEEP_DAYS=3
MAX=2000

if [ "$(id -u)" -ne 0 ]; then
  echo "root only" >&2
  exit 1
fi

cd -- "${SPOOL:?}"
mapfile -d '' -t old < <(find . -xdev -mindepth 1 -maxdepth 1 -type d -name 'job-*.done' -mtime "+${KEEP_DAYS:?}" -print0)
if [ "${#old[@]}" -gt "$MAX" ]; then
  logger -t clean-spool -p user.err "refusing: ${#old[@]} folders, limit $MAX"
  exit 2
fi
for d in "${old[@]}"; do
  rm -rf --one-file-system -- "${SPOOL:?}/${d#./}"
done
find . -xdev -mindepth 1 -maxdepth 1 -type f -name '*.done' -mtime "+${KEEP_DAYS:?}" -delete
logger -t clean-spool "removed ${#old[@]} folders"
