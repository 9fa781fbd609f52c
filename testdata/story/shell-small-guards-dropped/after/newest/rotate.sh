#!/bin/bash
set -euo pipefail
cd /var/backups/pg
pg_dump -Fc shop > shop-$(date +%F).dump
ls -1t shop-*.dump | head -n 7 | xargs -r rm --
