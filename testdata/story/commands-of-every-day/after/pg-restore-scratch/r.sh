#!/bin/bash
set -euo pipefail
createdb -h localhost shop_check
pg_restore -h localhost -d shop_check /backup/shop.dump
psql -h localhost -d shop_check -c 'SELECT count(*) FROM orders'
dropdb -h localhost shop_check
