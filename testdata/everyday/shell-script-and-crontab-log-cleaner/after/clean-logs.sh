#!/usr/bin/env bash
# removes application logs older than 30 days
set -euo pipefail

readonly log_dir=/var/log/ticketing
readonly keep_days=30

if [[ ! -d "${log_dir:?}" ]]; then
  echo "no ${log_dir}" >&2
  exit 1
fi

find "${log_dir:?}" -xdev -type f -name '*.log.gz' -mtime "+${keep_days}" -print -delete

logger -t clean-logs "done"
