#!/bin/bash
set -euo pipefail
STAMP=$(date +%F)
pg_dump -h db1.example.net -Fc shop > "/backup/shop-$STAMP.dump"
