#!/bin/bash
set -euo pipefail
ls -1dt /srv/app/releases/* | tail -n +6 | xargs -r rm -rf
