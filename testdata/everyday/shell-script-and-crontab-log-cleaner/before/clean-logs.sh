#!/bin/bash
# removes application logs older than 30 days
set -e

LOGDIR=/var/log/ticketing
DAYS=30

if [ ! -d $LOGDIR ]; then
  echo "no $LOGDIR"
  exit 1
fi

find $LOGDIR -name '*.log.gz' -mtime +$DAYS -print -delete

logger "clean-logs done"
exit 0
