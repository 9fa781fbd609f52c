#!/usr/bin/env bash
# reseed-secondary: throw away the data directory of the *secondary* and copy it again
set -euo pipefail

SECONDARY=db2.cluster
PRIMARY=db1.cluster
PGDATA=/var/opt/postgres/data
KEEP=/var/opt/postgres/data.old-$(date +%s)

if [[ "$(hostname -f)" != "$SECONDARY" ]]; then
  echo "refusing: this is $(hostname -f), not $SECONDARY" >&2
  exit 2
fi

if [[ "$(sudo -u postgres psql -Atc 'select pg_is_in_recovery()')" == f ]]; then
  echo "refusing: this instance takes writes" >&2
  exit 3
fi

systemctl stop postgresql
mv "$PGDATA" "$KEEP"
sudo -u postgres pg_basebackup -h "$PRIMARY" -D "$PGDATA" -X stream -P --checkpoint=fast
systemctl start postgresql
echo "old files kept in $KEEP, delete them tomorrow"
