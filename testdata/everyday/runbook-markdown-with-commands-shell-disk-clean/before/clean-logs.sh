#!/usr/bin/env bash
# removes rotated application logs on one host
set -euo pipefail

DIR=/var/log/shop
AGE=14

find "$DIR" -xdev -type f -name '*.log.*.gz' -mtime +"$AGE" -print -delete

df -h "$DIR"
systemctl is-active shop-web
logger -t clean-logs "rotated logs older than $AGE days removed"
echo "ready"

exit 0
