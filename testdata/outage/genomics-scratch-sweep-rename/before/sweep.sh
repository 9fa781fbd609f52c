#!/bin/bash
# Nightly purge of the scratch filesystems. Runs on dtn1 only.
set -euo pipefail
. /etc/heron/purge.env

log="$PURGE_LOGDIR/$(date +%F).log"
mapfile -t rows < <(yq -r \
  '.filesystems[] | select(.purge == true) | [.mount, .subtree, .keep_days] | @tsv' "$PURGE_LIST")

for row in "${rows[@]}"; do
  IFS=$'\t' read -r mount subtree days <<<"$row"
  mountpoint -q "$mount" || { echo "$mount not mounted" >>"$log"; continue; }
  n=$(find "$mount/$subtree" -xdev -type f -atime +"$days" | wc -l)
  if [ "$n" -gt "$MAX_FILES" ]; then
    echo "$mount: $n files, above $MAX_FILES, left for the operators" >>"$log"
    continue
  fi
  find "$mount/$subtree" -xdev -type f -atime +"$days" -print -delete >>"$log"
  rm -rf -- "${mount:?}/${PURGE_TRASH:?}"/*
done
