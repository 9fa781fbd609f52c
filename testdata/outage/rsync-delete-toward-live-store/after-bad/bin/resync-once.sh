#!/bin/bash
# one time: make both notice stores identical again
set -eu
PRIMARY=notice-db1.okc.example
STANDBY=notice-db2.acy.example
DIR=/srv/notices/data
SNAP=/srv/notices/snapshots

[ "$(hostname -f)" = "$STANDBY" ] || { echo "run me on $STANDBY" >&2; exit 2; }

# room for the copy
rm -rf "$SNAP"/*

rsync -a --delete "$DIR/" "notices@$PRIMARY:$DIR/"
