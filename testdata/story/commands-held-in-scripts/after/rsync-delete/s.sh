#!/bin/bash
set -euo pipefail
rsync -a --delete "$SRC/" web02:/srv/www/
