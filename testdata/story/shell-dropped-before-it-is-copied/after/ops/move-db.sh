#!/bin/bash
set -euo pipefail
dropdb -h db1.prod shop
pg_dump -h db1.prod -Fc shop > /backup/shop.dump
createdb -h db1.prod shop
