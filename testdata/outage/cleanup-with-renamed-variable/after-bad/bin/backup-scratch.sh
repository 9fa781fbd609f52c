#!/bin/bash
# nightly log rotation of the scratch file system backup
set -e
CONF=/etc/hpcbackup/scratch.conf
. "$CONF"

LOCK=/run/hpcbackup.lock
exec 9>"$LOCK"
flock -n 9 || { echo "already running" >&2; exit 75; }

log() { printf '%s %s\n' "$(date +%FT%T)" "$*" >> "$LOG_DIR/backup.log"; }

log "start"
rsync -a --link-dest="$TARGET/last" "$SCRATCH/" "$TARGET/$(date +%F)/"
ln -sfn "$TARGET/$(date +%F)" "$TARGET/last"

cd "$SCRATCH"
find $BACKUP_LOG_DIR -type f -mtime +"$KEEP_DAYS" -delete
log "end"
