#!/bin/sh
set -eu
: "${PGHOST:?}" "${PGDATABASE:?}"
for f in roles/analyst.sql roles/support.sql; do
    psql -v ON_ERROR_STOP=1 --single-transaction -f "$f"
done
