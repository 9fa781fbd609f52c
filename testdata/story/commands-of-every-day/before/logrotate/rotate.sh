#!/bin/sh
set -eu
find /var/log/shop -name '*.log' -mtime +30 -delete
