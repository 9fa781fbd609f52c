#!/usr/bin/env bash
# roll the packaged unit (2.6.3) to the proxies of mysql1; follows the hardening baseline HB-14
set -euo pipefail

for h in proxy-1a proxy-1b proxy-2a proxy-2b; do
  scp proxysql.service "$h":/etc/systemd/system/proxysql.service
  ssh "$h" 'systemctl daemon-reload && systemctl restart proxysql' &
done
wait
echo done
