#!/bin/bash
set -e
SCRATCH=${SCRATCH_DIR:-/srv/scratch}
DAYS=14

find "$SCRATCH" -mindepth 2 -type f -mtime +$DAYS -print -delete
find "$SCRATCH" -mindepth 2 -type d -empty -delete
logger -t clean-scratch "done in $SCRATCH"
