#!/usr/bin/env bash
# RB-2207: retire the six slow SATA OSDs of host stor-14 (osd.168 to osd.173)
set -euo pipefail
for id in 168 169 170 171 172 173; do
  ceph osd ok-to-stop "$id"
  ceph osd crush reweight "osd.${id}" 0
  until ceph osd safe-to-destroy "osd.${id}"; do sleep 60; done
  ceph osd out "$id"
  ceph health | grep -q HEALTH_OK || { echo "not healthy after osd.${id}, stopping"; exit 1; }
done
ceph -s
