#!/usr/bin/env bash
# RB-2207: retire the two slow SATA OSDs of host stor-14 (osd.168, osd.169)
set -euo pipefail
for id in 168 169; do
  ceph osd ok-to-stop "$id"
  ceph osd crush reweight "osd.${id}" 0
  until ceph osd safe-to-destroy "osd.${id}"; do sleep 60; done
  ceph osd out "$id"
done
ceph -s
