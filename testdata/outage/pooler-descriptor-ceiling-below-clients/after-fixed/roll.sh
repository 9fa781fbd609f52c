#!/usr/bin/env bash
# roll the hardened unit to the proxies of mysql1; follows baseline HB-14
# usage: roll.sh HOST   one host per evening, 1a first; lab run of 2025-06-03 with 110000 open clients: see DBP-71
set -euo pipefail

h="${1:?host}"
case "$h" in proxy-1a|proxy-1b|proxy-2a|proxy-2b) ;; *) echo "not a proxy of mysql1: $h" >&2; exit 2 ;; esac

back() {
  ssh "$h" 'cp /root/proxysql.service.before /etc/systemd/system/proxysql.service && systemctl daemon-reload && systemctl restart proxysql'
}

ssh "$h" 'cp /etc/systemd/system/proxysql.service /root/proxysql.service.before'
lbctl drain --pool mysql1-proxy --host "$h" --timeout 300
scp proxysql.service "$h":/etc/systemd/system/proxysql.service
ssh "$h" 'systemctl daemon-reload && systemctl restart proxysql'

limit=$(ssh "$h" 'awk "/Max open files/ {print \$4}" /proc/$(cat /var/lib/proxysql/proxysql.pid)/limits')
if [ "$limit" -lt 300000 ]; then
  echo "descriptor limit is $limit, going back" >&2
  back
  lbctl undrain --pool mysql1-proxy --host "$h"
  exit 1
fi

lbctl undrain --pool mysql1-proxy --host "$h" --weight 10
sleep 900
if ! promq --expect-empty 'ALERTS{alertname=~"Proxy.*",alertstate="firing"}'; then
  lbctl drain --pool mysql1-proxy --host "$h" --timeout 60
  back
  lbctl undrain --pool mysql1-proxy --host "$h"
  exit 1
fi
lbctl undrain --pool mysql1-proxy --host "$h" --weight 100
