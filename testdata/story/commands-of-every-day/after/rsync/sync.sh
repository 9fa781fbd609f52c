#!/bin/bash
set -euo pipefail
rsync -a --partial --bwlimit=5000 /srv/www/ web02:/srv/www/
