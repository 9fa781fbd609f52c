#!/bin/bash
set -euo pipefail
PGHOST=db.prod.example.net dropdb --if-exists shop_copy
