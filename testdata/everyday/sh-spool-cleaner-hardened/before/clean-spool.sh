#!/bin/bash
# removes delivered print jobs, called from clean-spool.timer
SPOOL=/var/spool/labels
KEEP_DAYS=3

if [ "$(id -u)" -ne 0 ]; then
  echo "root only" >&2
  exit 1
fi

cd $SPOOL
find . -type f -name '*.done' -mtime +$KEEP_DAYS | xargs rm -f
logger -t clean-spool "done"
