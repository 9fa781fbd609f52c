#!/bin/sh
set -eu
psql -h db1 -d shop -c 'DELETE FROM sessions WHERE expires < now()'
