#!/usr/bin/env bash
# decommission of the old wiki database (INFRA-5120)
# step 1: everybody off, read only since 2026-11-02
set -euo pipefail

HOST=db-wiki-old-1.example.net
DB=wiki

psql -h "$HOST" -U dba -d postgres -v ON_ERROR_STOP=1 <<SQL
ALTER DATABASE $DB SET default_transaction_read_only = on;
REVOKE CONNECT ON DATABASE $DB FROM wiki_svc;
SQL

psql -h "$HOST" -U dba -d postgres -At \
  -c "SELECT count(*) FROM pg_stat_activity WHERE datname = '$DB'"
