#!/bin/bash
set -euo pipefail
cd /var/backups/pg
pg_dump -Fc shop > shop-$(date +%F).dump
ls -1t shop-*.dump | tail -n +15 | xargs -r rm --
