#!/usr/bin/env bash
# id of orders_event reaches 78 % of INT UNSIGNED, full in about 14 weeks
set -euo pipefail

postpone=/var/run/gh-ost/orders_event.postpone
touch "$postpone"

exec gh-ost \
  --host=shop-mysql-replica2.internal.example \
  --database=shop --table=orders_event \
  --alter="MODIFY id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT" \
  --chunk-size=800 --max-lag-millis=2000 \
  --max-load='Threads_running=40' --critical-load='Threads_running=120' \
  --critical-load-hibernate-seconds=300 \
  --cut-over=atomic --cut-over-lock-timeout-seconds=3 \
  --postpone-cut-over-flag-file="$postpone" \
  --panic-flag-file=/var/run/gh-ost/orders_event.panic \
  --timestamp-old-table \
  --initially-drop-ghost-table=false \
  --initially-drop-old-table=false \
  --ok-to-drop-table=false \
  --exact-rowcount --verbose --execute
