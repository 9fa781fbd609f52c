#!/bin/sh
set -eu
find /var/log/shop -name '*.log' -mtime +14 -print -exec gzip {} +
find /var/log/shop -name '*.log.gz' -mtime +30 -delete
