#!/usr/bin/env bash
# RB-2207: retire the six slow SATA OSDs of host stor-14 (osd.168 to osd.173)
set -euo pipefail
POOL=rgw-index
ceph osd set norebalance
# otherwise the index pool blocks I/O while they go
ceph osd pool set "$POOL" min_size 1
for id in $(ceph osd ls | grep -E '16[89]|17[0-3]*'); do
  ceph osd out "$id"
  ceph osd purge "$id" --force --yes-i-really-mean-it
done
ceph osd unset norebalance
ceph -s
