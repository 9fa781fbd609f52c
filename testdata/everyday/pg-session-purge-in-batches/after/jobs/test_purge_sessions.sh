#!/usr/bin/env bash
# run by CI against a throwaway database
set -euo pipefail
createdb auth_ci
trap 'dropdb --if-exists auth_ci' EXIT
psql -X -v ON_ERROR_STOP=1 -d auth_ci -c 'CREATE SCHEMA auth' \
  -c 'CREATE TABLE auth.accounts (id bigint PRIMARY KEY)' -c 'INSERT INTO auth.accounts VALUES (1)' \
  -f schema/sessions.sql
psql -X -v ON_ERROR_STOP=1 -d auth_ci <<'SQL'
INSERT INTO auth.sessions (id, account_id, expires_at)
SELECT gen_random_uuid(), 1, now() - interval '40 days' FROM generate_series(1, 7000);
INSERT INTO auth.sessions (id, account_id, expires_at)
SELECT gen_random_uuid(), 1, now() + interval '1 day' FROM generate_series(1, 100);
SQL
psql -X -v ON_ERROR_STOP=1 -d auth_ci -f jobs/purge_sessions.sql
left=$(psql -XAt -d auth_ci -c 'SELECT count(*) FROM auth.sessions')
[ "$left" = 100 ]
