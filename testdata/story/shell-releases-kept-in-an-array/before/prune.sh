#!/bin/bash
set -euo pipefail
ls -1dt /srv/apps/shop/releases/* | tail -n +6 | xargs -r rm -rf
