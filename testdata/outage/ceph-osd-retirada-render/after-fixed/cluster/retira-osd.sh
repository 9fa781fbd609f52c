#!/usr/bin/env bash
# uso: retira-osd.sh ID [ID ...]   (no maximo quatro por vez)
set -euo pipefail
[ "$#" -ge 1 ] && [ "$#" -le 4 ] || { echo "1 a 4 OSDs" >&2; exit 2; }

ceph health | grep -q '^HEALTH_OK' || { echo "cluster nao esta em HEALTH_OK" >&2; exit 1; }
ceph osd ok-to-stop "$@"

for id in "$@"; do
  ceph osd out "$id"
done

until ceph osd safe-to-destroy "$@"; do
  sleep 120
done

for id in "$@"; do
  read -r -p "destruir osd.$id? [s/N] " r
  [ "$r" = "s" ] || continue
  systemctl --host "$(ceph osd find "$id" -f json | jq -r .host)" stop "ceph-osd@$id"
  ceph osd purge "$id" --yes-i-really-mean-it
done
