#!/usr/bin/env bash
# nightly, systemd timer on git-01 (see etc/backup-gitea.*)
set -euo pipefail
umask 077

readonly dest=/srv/backup
readonly keep_days=14
readonly min_free_gb=20
# second site since 2026-12 (GIT-92), first copy seeded and restored as a test on 2026-11-25
readonly targets=(
  backup@bk1.ams.example.net:git-01/
  backup@bk2.par.example.net:git-01/
)
day=$(date +%F)
dump=$dest/gitea-$day.dump
data=$dest/gitea-data-$day.tgz

exec 9>/run/lock/backup-gitea
flock -n 9 || { echo "already running" >&2; exit 75; }

free_gb=$(df --output=avail -BG "$dest" | tail -n 1 | tr -dc '0-9')
if (( free_gb < min_free_gb )); then
  echo "only ${free_gb} GB free in $dest" >&2
  exit 1
fi

start_gitea() { systemctl start gitea; }
trap start_gitea EXIT
systemctl stop gitea

pg_dump -Fc -f "$dump.part" gitea
tar -czf "$data.part" -C / var/lib/gitea

start_gitea
trap - EXIT

pg_restore --list "$dump.part" > /dev/null
tar -tzf "$data.part" > /dev/null
mv -- "$dump.part" "$dump"
mv -- "$data.part" "$data"

for target in "${targets[@]}"; do
  rsync -a --exclude='*.part' --include='gitea-*' --exclude='*' "$dest/" "$target"
done

# only reached when today's copies are on both sites
find "$dest" -maxdepth 1 -type f -name 'gitea-*' -mtime "+$keep_days" -delete
