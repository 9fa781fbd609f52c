#!/usr/bin/env bash
# reseed-secondary: throw away the data directory of the *secondary* and copy it again
set -uo pipefail

SECONDARY=db2.cluster
PRIMARY=db1.cluster
PGDATA=/var/opt/postgres/data

if [[ "$(hostname -f)" != "$SECONDARY" ]]; then
  echo "warning: this is $(hostname -f), not $SECONDARY" >&2
fi

systemctl stop postgresql
rm -rf "$PGDATA"
sudo -u postgres pg_basebackup -h "$PRIMARY" -D "$PGDATA" -X stream -P --checkpoint=fast
systemctl start postgresql
