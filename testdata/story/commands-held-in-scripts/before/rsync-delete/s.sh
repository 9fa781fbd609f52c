#!/bin/bash
set -euo pipefail
rsync -a --delete --max-delete=100 "$SRC/" web02:/srv/www/
