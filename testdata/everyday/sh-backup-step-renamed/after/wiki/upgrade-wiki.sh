#!/usr/bin/env bash
# upgrade-wiki.sh VERSION
set -Eeuo pipefail
. /usr/local/lib/ops/safety.sh          # save_database, save_tree

ver=${1:?version}
stamp="pre-$ver"

save_database wiki "/backup/wiki/$stamp.dump"
systemctl stop wiki
trap 'echo "failed in line $LINENO; back: restore-wiki.sh $stamp" >&2' ERR
save_tree /srv/wiki "/backup/wiki/files-$stamp.tgz"
dpkg -i "/srv/pkg/wiki_${ver}_amd64.deb"
/srv/wiki/bin/migrate --to "$ver"
systemctl start wiki
curl -fsS --retry 10 --retry-connrefused http://127.0.0.1:8090/status
