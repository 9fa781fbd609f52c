#!/usr/bin/env bash
# Reset the integration database before the nightly suite.
# Called by ci: reset-integration-db.sh <suite>
set -euo pipefail

suite="${1:?suite name missing}"
source /etc/ci/db.env            # DB_HOST, DB_USER, DB_PASS

mysql -h "$DB_HOST" -u "$DB_USER" -e 'drop database if exists cloud; create database cloud'
mysql -h "$DB_HOST" -u "$DB_USER" cloud < "fixtures/${suite}.sql"
echo "reset done for ${suite}"
