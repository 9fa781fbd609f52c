#!/usr/bin/env bash
# Reset the integration database before the nightly suite.
# Called by ci: reset-integration-db.sh <suite>
set -euo pipefail

suite="${1:?suite name missing}"
source /etc/ci/db.env            # DB_HOST, DB_USER, DB_PASS

# never touch anything that does not look like a test host
case "$DB_HOST" in
  *.integration.example.net) ;;
  *) echo "refusing: $DB_HOST is not an integration host" >&2; exit 2 ;;
esac

rows=$(mysql -h "$DB_HOST" -u "$DB_USER" -Nse 'select count(*) from cloud.droplets')
if [ "$rows" -gt 5000 ]; then
  echo "refusing: $rows droplets, this is no test data" >&2
  exit 3
fi

mysql -h "$DB_HOST" -u "$DB_USER" -e 'drop database if exists cloud; create database cloud'
mysql -h "$DB_HOST" -u "$DB_USER" cloud < "fixtures/${suite}.sql"
echo "reset done for ${suite}"
