#!/usr/bin/env bash
set -euo pipefail
find /var/log/app -name '*.gz' -mtime +30 -delete
