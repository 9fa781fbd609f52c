#!/usr/bin/env bash
# Removes old database dumps. Runs daily at 05:00 from cron, after the copy
# to the second site.
set -e

DUMP_DIR=${DUMP_DIR:-/srv/dumps}
KEEP_DAYS=${KEEP_DAYS:-14}
MIN_KEEP=7

cd $DUMP_DIR

count=$(ls -1 ledger-*.dump.gz | wc -l)
if [ "$count" -le "$MIN_KEEP" ]; then
  echo "only $count dumps, nothing removed"
  exit 0
fi

for f in $(find . -maxdepth 1 -name 'ledger-*.dump.gz' -mtime +$KEEP_DAYS); do
  # only what the second site has
  if ssh dumps@site2 "test -s /srv/dumps/$(basename $f)"; then
    rm -f $f
  else
    echo "not on site2, kept: $f" >&2
  fi
done
