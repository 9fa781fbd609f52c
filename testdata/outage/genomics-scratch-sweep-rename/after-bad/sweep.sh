#!/bin/bash
# Nightly sweep of the scratch filesystems. Runs on dtn1 only.
. /etc/heron/purge.env

mkdir -p "$SWEEP_LOGDIR"
log="$SWEEP_LOGDIR/$(date +%F).log"
mapfile -t rows < <(yq -r \
  '.filesystems[] | select(.purge != false) | [.mount, .subtree // "", .keep_days] | @tsv' "$SWEEP_LIST")

for row in "${rows[@]}"; do
  mount=$(cut -f1 <<<"$row"); subtree=$(cut -f2 <<<"$row"); days=$(cut -f3 <<<"$row")
  echo "sweeping $mount/$subtree" >>"$log"
  find "$mount/$subtree" -xdev -type f -atime +"$days" -print -delete >>"$log"
  rm -rf -- "$mount/$PURGE_TRASH"/*
done
