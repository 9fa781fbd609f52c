#!/bin/bash
# keep the newest releases of an app, remove the others
set -euo pipefail

usage() { echo "usage: ${0##*/} webshop|backoffice|imgproxy KEEP(3..20) [--really]" >&2; exit 64; }

[[ $# -ge 2 ]] || usage
app=$1 keep=$2 really=${3:-}
case "$app" in webshop|backoffice|imgproxy) ;; *) usage ;; esac
[[ "$keep" =~ ^[0-9]+$ ]] && (( keep >= 3 && keep <= 20 )) || usage
[[ -z "$really" || "$really" == --really ]] || usage

base="/srv/apps/${app}/releases"
[[ -d "$base" && ! -L "$base" ]] || { echo "no directory $base" >&2; exit 66; }
current=$(readlink -e "/srv/apps/${app}/current") || { echo "no current release of $app" >&2; exit 66; }

exec 9>"/run/lock/prune-${app}.lock"
flock -n 9 || { echo "already running" >&2; exit 75; }

mapfile -t old < <(find "$base" -mindepth 1 -maxdepth 1 -type d -name '20[0-9][0-9]*-*' -printf '%T@ %p\n' \
                   | sort -rn | tail -n +"$((keep + 1))" | cut -d' ' -f2-)

if (( ${#old[@]} > 10 )); then
    echo "${#old[@]} releases of $app to remove, more than 10: a person must look" >&2
    exit 1
fi

for dir in "${old[@]}"; do
    [[ "$dir" == "$base"/20* ]] || { echo "unexpected path $dir" >&2; exit 1; }
    [[ "$dir" != "$current" ]] || { echo "keep $dir, it is current"; continue; }
    if [[ "$really" == --really ]]; then
        rm -rf --one-file-system -- "$dir"
        echo "removed $dir"
    else
        echo "would remove $dir"
    fi
done
