#!/bin/bash
set -e
for db in shop crm; do
  pg_dump "$db" > "/backup/$db.sql"
  s3put "/backup/$db.sql" s3://bak/
done
find /backup -mtime +7 -delete
