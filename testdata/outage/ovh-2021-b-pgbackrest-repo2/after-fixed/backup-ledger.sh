#!/usr/bin/env bash
# nightly backup of the ledger, host db-sbg-3
set -euo pipefail
export PGBACKREST_STANZA=ledger

pgbackrest --stanza=ledger --repo=1 --type=diff backup
pgbackrest --stanza=ledger --repo=2 --type=diff backup
pgbackrest --stanza=ledger verify
pgbackrest --stanza=ledger --output=json info > /var/lib/node_exporter/pgbackrest.json

# Saturday: new full on both, expire after it
if [ "$(date +%u)" = 6 ]; then
  pgbackrest --stanza=ledger --repo=1 --type=full backup
  pgbackrest --stanza=ledger --repo=2 --type=full backup
fi
