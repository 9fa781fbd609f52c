#!/bin/bash
set -euo pipefail
find /var/backups/pg -name '*.dump' -mtime +30 -delete
