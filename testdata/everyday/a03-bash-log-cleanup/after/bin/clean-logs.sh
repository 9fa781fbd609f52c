#!/usr/bin/env bash
set -euo pipefail

LOG_ROOT=${LOG_ROOT:?must be set}
KEEP_DAYS=${KEEP_DAYS:-30}

case "$LOG_ROOT" in
  /var/log/app/*) ;;
  *) echo "not below /var/log/app: $LOG_ROOT" >&2; exit 2 ;;
esac

if ! [[ $KEEP_DAYS =~ ^[0-9]+$ ]] || (( KEEP_DAYS < 7 )); then
  echo "KEEP_DAYS must be a number of at least 7: '$KEEP_DAYS'" >&2
  exit 2
fi

if [[ ${1:-} == --dry-run ]]; then
  find "$LOG_ROOT" -xdev -type f \( -name '*.log.gz' -o -name '*.log.zst' \) -mtime +"$KEEP_DAYS" -print
  exit 0
fi

find "$LOG_ROOT" -xdev -type f \( -name '*.log.gz' -o -name '*.log.zst' \) -mtime +"$KEEP_DAYS" -print -delete
