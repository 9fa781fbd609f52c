#!/usr/bin/env bash
# usage: ghost.sh <table> "<alter clause>"
set -euo pipefail
TABLE=${1:?table}
ALTER=${2:?alter clause}

exec gh-ost \
  --host=shop-db-r2.example.net \
  --database=shop --table="$TABLE" --alter="$ALTER" \
  --chunk-size=500 --max-lag-millis=1500 \
  --max-load=Threads_running=40 --critical-load=Threads_running=120 \
  --throttle-control-replicas=shop-db-r1.example.net,shop-db-r3.example.net \
  --postpone-cut-over-flag-file=/run/ghost/"$TABLE".postpone \
  --exact-rowcount --concurrent-rowcount \
  --execute
