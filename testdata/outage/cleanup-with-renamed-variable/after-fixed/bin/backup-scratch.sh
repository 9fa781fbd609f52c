#!/bin/bash
# nightly log rotation of the scratch file system backup
set -eu
CONF=/etc/hpcbackup/scratch.conf
. "$CONF"

LOCK=/run/hpcbackup.lock
exec 9>"$LOCK"
flock -n 9 || { echo "already running" >&2; exit 75; }

: "${BACKUP_LOG_DIR:?}" "${SCRATCH:?}" "${TARGET:?}" "${KEEP_DAYS:?}"

log() { printf '%s %s\n' "$(date +%FT%T)" "$*" >> "$BACKUP_LOG_DIR/backup.log"; }

log "start"
rsync -a --link-dest="$TARGET/last" "$SCRATCH/" "$TARGET/$(date +%F)/"
ln -sfn "$TARGET/$(date +%F)" "$TARGET/last"

case "$BACKUP_LOG_DIR" in
  /var/log/hpcbackup) ;;
  *) log "unexpected log directory"; exit 1 ;;
esac
find "$BACKUP_LOG_DIR" -xdev -name '*.log.*' -type f -mtime +"$KEEP_DAYS" -delete
log "end"
