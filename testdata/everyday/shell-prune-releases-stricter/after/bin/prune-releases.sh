#!/usr/bin/env bash
# removes old releases of one application, keeps the newest eight
# without --yes it only prints what it would remove
set -euo pipefail

readonly BASE="/srv/releases"
readonly KEEP=8
readonly MAX_REMOVED=20

usage() {
    echo "usage: ${0##*/} APP [--yes]" >&2
    exit 2
}

[[ "${1:-}" =~ ^[a-z][a-z0-9-]{1,40}$ ]] || usage
app="$1"
yes="${2:-}"
dir="$BASE/$app"
[[ -d "$dir" && -L "$dir/current" ]] || { echo "no such application: $app" >&2; exit 1; }
current="$(basename "$(readlink -e "$dir/current")")"

mapfile -t old < <(find "$dir" -mindepth 1 -maxdepth 1 -type d -name '20[0-9][0-9]*' -printf '%f\n' | sort | head -n "-$KEEP")
if (( ${#old[@]} > MAX_REMOVED )); then
    echo "${#old[@]} releases to remove, more than $MAX_REMOVED: look first" >&2
    exit 1
fi

for rel in "${old[@]}"; do
    [[ "$rel" == "$current" ]] && continue
    if [[ "$yes" == "--yes" ]]; then
        rm -r -- "${dir:?}/${rel:?}"
    else
        echo "would remove $dir/$rel"
    fi
done
