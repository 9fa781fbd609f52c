#!/bin/sh
set -eu
pg_dump shop | gzip > /backup/shop.gz
find /backup -name '*.gz' -mtime +30 -delete
