#!/usr/bin/env bash
set -euo pipefail

base=/srv/certs/old
stamp=$(date +%Y%m%d-%H%M)

install -d -m 0700 "$base/$stamp"
cp -a /srv/certs/live/. "$base/$stamp/"
touch "$base/$stamp"
ln -sfn "$stamp" "$base/latest"

# copies older than a month are not needed
find "$base" -mindepth 1 -maxdepth 1 -type d -name '20*-*' -mtime +30 -print -exec rm -rf -- {} +
