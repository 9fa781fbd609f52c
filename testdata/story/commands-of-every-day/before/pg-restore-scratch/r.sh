#!/bin/bash
set -euo pipefail
pg_restore -l /backup/shop.dump > /dev/null
