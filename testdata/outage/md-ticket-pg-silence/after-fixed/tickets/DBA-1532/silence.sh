#!/usr/bin/env bash
set -euo pipefail
amtool --alertmanager.url=http://alertmanager.mon.example:9093 silence add \
  --author="$USER" --duration=90m --comment="DBA-1532 swap of seat_hold" \
  alertname=PostgresTableRenamed cluster=pg-booking
