#!/usr/bin/env bash
# upgrade-wiki.sh VERSION
set -euo pipefail
ver=$1
do_dump() {
  pg_dump -Fc -h "$PGHOST" wiki > "/backup/wiki/pre-$ver.dump"
  pg_restore -l "/backup/wiki/pre-$ver.dump" > /dev/null
}
do_dump
systemctl stop wiki
tar -C /srv -czf "/backup/wiki/files-pre-$ver.tgz" wiki
dpkg -i "/srv/pkg/wiki_${ver}_amd64.deb"
/srv/wiki/bin/migrate --to "$ver"
systemctl start wiki
curl -fsS --retry 10 --retry-connrefused http://127.0.0.1:8090/status
