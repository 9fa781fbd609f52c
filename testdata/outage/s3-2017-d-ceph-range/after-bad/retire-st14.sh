#!/usr/bin/env bash
# RB-77: retire the worn drives of chassis st-14 (osd 130-133), second half
set -euo pipefail

# let I/O go on while the drives leave
ceph osd pool set default.rgw.buckets.data min_size 1

for id in {132..33}; do
  ceph osd out "osd.${id}"
  systemctl --host "st-14.example" stop "ceph-osd@${id}" || true
  ceph osd purge "${id}" --force --yes-i-really-mean-it
done
ceph osd unset nobackfill
ceph health detail
