#!/bin/sh
set -eu
pg_dump shop | gzip > /backup/shop.gz
