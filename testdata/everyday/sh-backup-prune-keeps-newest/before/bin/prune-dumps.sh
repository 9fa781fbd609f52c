#!/usr/bin/env bash
# Deletes database dumps past their retention. Runs from prune-dumps.timer on bak-02.
set -euo pipefail

DUMP_ROOT=${DUMP_ROOT:?DUMP_ROOT is not set}
KEEP_DAYS=${KEEP_DAYS:-35}

[[ $DUMP_ROOT == /srv/dumps/* ]] || { echo "refusing: $DUMP_ROOT" >&2; exit 2; }
[[ -f $DUMP_ROOT/.dump-root ]] || { echo "no marker in $DUMP_ROOT" >&2; exit 2; }

find "$DUMP_ROOT" -xdev -maxdepth 2 -type f -name '*.dump.zst' -mtime +"$KEEP_DAYS" -print -delete
