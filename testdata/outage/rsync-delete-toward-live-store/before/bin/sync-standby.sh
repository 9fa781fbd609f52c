#!/bin/bash
# bring the standby notice store in line with the primary
set -euo pipefail
PRIMARY=notice-db1.okc.example
STANDBY=notice-db2.acy.example
DIR=/srv/notices/data
SNAP=/srv/notices/snapshots

[ "$(hostname -f)" = "$STANDBY" ] || { echo "run me on $STANDBY" >&2; exit 2; }

cp -al "$DIR" "$SNAP/$(date -u +%Y%m%dT%H%M)"

changes=$(rsync -an --delete --itemize-changes "notices@$PRIMARY:$DIR/" "$DIR/" | grep -c '^\*deleting' || true)
if [ "$changes" -gt 20 ]; then
  echo "would delete $changes files, stopping" >&2
  exit 3
fi

rsync -a --delete --max-delete=20 "notices@$PRIMARY:$DIR/" "$DIR/"

find "$SNAP" -mindepth 1 -maxdepth 1 -type d -mtime +14 -exec rm -rf {} +
