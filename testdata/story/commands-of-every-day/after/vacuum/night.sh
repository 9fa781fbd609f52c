#!/bin/sh
set -eu
psql -h db1 -d shop -c 'VACUUM (ANALYZE) orders'
psql -h db1 -d shop -c 'REINDEX INDEX CONCURRENTLY orders_created'
