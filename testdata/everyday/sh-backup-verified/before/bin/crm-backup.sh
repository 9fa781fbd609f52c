#!/usr/bin/env bash
# nightly dump of the crm database
set -e
OUT=/backup/crm
KEEP=7
STAMP=$(date +%Y%m%d)

pg_dump -Fc crm | gzip > $OUT/crm-$STAMP.dump.gz
aws s3 cp $OUT/crm-$STAMP.dump.gz s3://acme-backup/crm/
find $OUT -name 'crm-*.dump.gz' -mtime +$KEEP -delete
