#!/bin/sh
set -eu
psql -h db1 -d shop -c 'ANALYZE orders'
