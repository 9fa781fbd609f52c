#!/bin/bash
set -euo pipefail

psql -X -v ON_ERROR_STOP=1 -d ledger <<'SQL'
REINDEX SCHEMA ledger;
SQL
logger -t ledger-maint "reindex done"
