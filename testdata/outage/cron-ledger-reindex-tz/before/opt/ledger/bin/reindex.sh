#!/bin/bash
set -euo pipefail
mode=${1:-}
[[ $mode == --concurrently ]] || { echo "usage: reindex.sh --concurrently" >&2; exit 2; }

psql -X -v ON_ERROR_STOP=1 -d ledger <<'SQL'
SET lock_timeout = '3s';
REINDEX INDEX CONCURRENTLY ledger.entries_account_idx;
REINDEX INDEX CONCURRENTLY ledger.entries_booked_idx;
REINDEX INDEX CONCURRENTLY ledger.balances_day_idx;
SQL
logger -t ledger-maint "reindex done"
