#!/usr/bin/env bash
set -euo pipefail

LOG_ROOT=${LOG_ROOT:?must be set}
KEEP_DAYS=${KEEP_DAYS:-30}

case "$LOG_ROOT" in
  /var/log/app/*) ;;
  *) echo "not below /var/log/app: $LOG_ROOT" >&2; exit 2 ;;
esac

find "$LOG_ROOT" -xdev -type f -name '*.log.gz' -mtime +"$KEEP_DAYS" -print -delete
