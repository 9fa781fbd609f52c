#!/usr/bin/env bash
# add-nas-copy.sh: third copy of media-01 on the new NAS; campus and offsite copies stay as they are
set -euo pipefail

export BORG_PASSCOMMAND='cat /etc/borgmatic/passphrase'
NEW='/mnt/hall-b-nas/borg/media-01'

mountpoint -q /mnt/hall-b-nas

cp -p /etc/borgmatic/config.yaml /etc/borgmatic/config.yaml.before-nas
borg init --encryption=repokey-blake2 "$NEW"
borgmatic config validate --config ./config.yaml
install -m 0600 config.yaml /etc/borgmatic/config.yaml
borgmatic create --repository nas --verbosity 1 --stats
borgmatic check --repository nas --verbosity 1
borg extract --dry-run "$NEW::$(borg list --last 1 --short "$NEW")"
# way back, tried on media-02 on 2026-11-24:
#   install -m 0600 /etc/borgmatic/config.yaml.before-nas /etc/borgmatic/config.yaml
