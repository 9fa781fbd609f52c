#!/bin/sh
# infra-1182: second rack of kubernetes nodes (198.51.100.64/27) peers with the edges
# rehearsed in containerlab with FRR 8.5.4 on 2026-11-30, including the restore
set -eu
for h in edge-hel1 edge-hel2; do
  ssh "root@$h" 'cp -p /etc/frr/frr.conf /etc/frr/frr.conf.pre-1182'
  scp "$h/frr.conf" "root@$h:/etc/frr/frr.conf.new"
  ssh "root@$h" '/usr/lib/frr/frr-reload.py --test /etc/frr/frr.conf.new'
  ssh "root@$h" 'mv /etc/frr/frr.conf.new /etc/frr/frr.conf && systemctl reload frr'
  sleep 1200
  if ! ssh "root@$h" "vtysh -c 'show bgp ipv4 unicast summary json'" | ./check-summary.py --max-k8s 64; then
    ssh "root@$h" 'cp -p /etc/frr/frr.conf.pre-1182 /etc/frr/frr.conf && systemctl reload frr'
    exit 1
  fi
done
