#!/usr/bin/env bash
# Deletes database dumps past their retention. Runs from prune-dumps.timer on bak-02.
# The newest MIN_KEEP dumps of each database stay, however old they are.
set -euo pipefail

DUMP_ROOT=${DUMP_ROOT:?DUMP_ROOT is not set}
KEEP_DAYS=${KEEP_DAYS:-35}
MIN_KEEP=${MIN_KEEP:-7}

[[ $DUMP_ROOT == /srv/dumps/* ]] || { echo "refusing: $DUMP_ROOT" >&2; exit 2; }
[[ -f $DUMP_ROOT/.dump-root ]] || { echo "no marker in $DUMP_ROOT" >&2; exit 2; }
[[ $KEEP_DAYS =~ ^[0-9]+$ && $KEEP_DAYS -ge 14 ]] || { echo "KEEP_DAYS below 14" >&2; exit 2; }
[[ $MIN_KEEP =~ ^[0-9]+$ && $MIN_KEEP -ge 3 ]] || { echo "MIN_KEEP below 3" >&2; exit 2; }

now=$(date +%s)
for dir in "$DUMP_ROOT"/*/; do
    [[ -d $dir ]] || continue
    mapfile -t dumps < <(find "$dir" -xdev -maxdepth 1 -type f -name '*.dump.zst' -printf '%T@ %p\n' | sort -rn)
    for line in "${dumps[@]:MIN_KEEP}"; do
        mtime=${line%% *}
        file=${line#* }
        age=$(((now - ${mtime%.*}) / 86400))
        if ((age > KEEP_DAYS)); then
            echo "rm $file (${age} d)"
            [[ ${DRY_RUN:-0} == 1 ]] || rm -- "$file"
        fi
    done
done
