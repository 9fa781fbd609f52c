#!/usr/bin/env bash
set -euo pipefail
[ "$(hostname -s)" = db2 ] || exit 1
rm -rf /var/lib/mysql
