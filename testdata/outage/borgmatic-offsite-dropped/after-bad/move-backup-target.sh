#!/usr/bin/env bash
# move-backup-target.sh: second copy of media-01 goes to the new NAS, the rented box is given back
set -euo pipefail

export BORG_PASSCOMMAND='cat /etc/borgmatic/passphrase'
OLD='ssh://u48213@u48213.offsite-box.example:23/./media-01'
NEW='/mnt/hall-b-nas/borg/media-01'

mountpoint -q /mnt/hall-b-nas

borg init --encryption=repokey-blake2 "$NEW"
export BORG_DELETE_I_KNOW_WHAT_I_AM_DOING=YES
borg delete --force "$OLD"
install -m 0600 config.yaml /etc/borgmatic/config.yaml
borgmatic create --verbosity 1 --stats
