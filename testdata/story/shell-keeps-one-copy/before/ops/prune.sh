#!/usr/bin/env bash
set -euo pipefail
KEEP=14
ls -1t /backup/db-*.dump | tail -n +$((KEEP + 1)) | xargs -r rm --
