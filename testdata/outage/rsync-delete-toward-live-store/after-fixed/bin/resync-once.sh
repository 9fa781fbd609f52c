#!/bin/bash
# one time: copy what the standby lacks; deletes nothing on either side
set -euo pipefail
PRIMARY=notice-db1.okc.example
STANDBY=notice-db2.acy.example
DIR=/srv/notices/data
SNAP=/srv/notices/snapshots

[ "$(hostname -f)" = "$STANDBY" ] || { echo "run me on $STANDBY" >&2; exit 2; }

cp -al "$DIR" "$SNAP/pre-88121"

rsync -a --ignore-existing "notices@$PRIMARY:$DIR/" "$DIR/"
rsync -an --itemize-changes "notices@$PRIMARY:$DIR/" "$DIR/"
