#!/bin/bash
set -euo pipefail
pg_dump -h db1.prod -Fc shop > /backup/shop.dump
pg_restore --list /backup/shop.dump > /dev/null
dropdb -h db1.prod shop
createdb -h db1.prod shop
