#!/usr/bin/env bash
# uso: retira-osd.sh ID [ID ...]
set -euo pipefail

for id in "$@"; do
  ceph osd out "$id"
done

for id in "$@"; do
  systemctl --host "$(ceph osd find "$id" -f json | jq -r .host)" stop "ceph-osd@$id"
  ceph osd purge "$id" --yes-i-really-mean-it
done
