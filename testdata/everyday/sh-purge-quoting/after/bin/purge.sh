#!/usr/bin/env bash
# purge old build directories
# usage: purge.sh [-n] [-d DAYS]     -n only shows what would go
set -euo pipefail

readonly BASE=/srv/build
days=14
dry_run=no

while getopts 'nd:' opt; do
  case "$opt" in
    n) dry_run=yes ;;
    d) days=$OPTARG ;;
    *) exit 64 ;;
  esac
done

if ! [[ "$days" =~ ^[0-9]+$ ]] || (( days < 7 )); then
  echo "purge: DAYS must be a number of at least 7" >&2
  exit 64
fi

mountpoint -q "$BASE" || { echo "purge: $BASE is not mounted" >&2; exit 1; }

find "$BASE" -mindepth 1 -maxdepth 1 -type d -name 'job-*' -mtime +"$days" -print0 |
while IFS= read -r -d '' dir; do
  echo "purge ${dir##*/}"
  if [[ "$dry_run" = no ]]; then
    rm -rf -- "${dir:?}"
  fi
done
