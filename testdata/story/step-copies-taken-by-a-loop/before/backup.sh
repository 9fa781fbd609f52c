#!/bin/bash
set -e
pg_dump shop > /backup/shop.sql
pg_dump crm > /backup/crm.sql
s3put /backup/shop.sql s3://bak/
s3put /backup/crm.sql s3://bak/
find /backup -mtime +7 -delete
