#!/usr/bin/env bash
# removes old releases of one application, keeps the newest five
set -eu

APP="$1"
BASE="/srv/releases"
KEEP=5

if [ -z "$APP" ]; then
    echo "usage: $0 APP" >&2
    exit 2
fi

cd "$BASE/$APP"
CURRENT="$(readlink current)"

ls -1d 20* | sort | head -n "-$KEEP" | while read -r rel; do
    if [ "$rel" = "$CURRENT" ]; then
        continue
    fi
    rm -rf "$BASE/$APP/$rel"
done
