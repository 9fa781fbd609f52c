#!/bin/bash
set -euo pipefail
rsync -a /srv/www/ web02:/srv/www/
