#!/usr/bin/env bash
set -euo pipefail
# database host: eu-west-3; repository: eu-central-1
# fra-2 was filled from fra-1 with "restic copy" and checked, 2026-11-25
export RESTIC_REPOSITORY="s3:s3.eu-central-1.amazonaws.com/shop-backup-fra-2"
export RESTIC_PASSWORD_FILE=/etc/restic/password
umask 077

exec 9> /run/lock/backup-shop
flock -n 9

restic backup --tag nightly /srv/shop/uploads /etc/shop
restic forget --tag nightly --keep-daily 14 --keep-weekly 8 --keep-monthly 12 --prune
restic check --read-data-subset=5%

pgbackrest --stanza=shop --type=diff backup
pgbackrest --stanza=shop check

date +%s > /var/lib/node_exporter/backup_done
