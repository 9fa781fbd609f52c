#!/usr/bin/env bash
# RB-77: retire the worn drives of chassis st-14 (osd 130-133), one after the other
set -euo pipefail
ceph health | grep -q HEALTH_OK

for id in 130 131; do
  ceph osd ok-to-stop "osd.${id}"
  ceph osd out "osd.${id}"
  until ceph osd safe-to-destroy "osd.${id}"; do sleep 60; done
  systemctl --host "st-14.example" stop "ceph-osd@${id}"
  ceph osd purge "${id}" --yes-i-really-mean-it
  ceph health detail
done
