#!/usr/bin/env bash
set -euo pipefail
# database host: eu-west-3; repository: eu-central-1
export RESTIC_REPOSITORY="s3:s3.eu-central-1.amazonaws.com/shop-backup-fra-1"
export RESTIC_PASSWORD_FILE=/etc/restic/password
umask 077

restic backup --tag nightly /srv/shop/uploads /etc/shop
restic forget --tag nightly --keep-daily 14 --keep-weekly 8 --prune
restic check

pgbackrest --stanza=shop --type=diff backup
pgbackrest --stanza=shop check

date +%s > /var/lib/node_exporter/backup_done
