#!/bin/bash
set -euo pipefail
PGHOST=db.staging.example.net dropdb --if-exists shop_copy
