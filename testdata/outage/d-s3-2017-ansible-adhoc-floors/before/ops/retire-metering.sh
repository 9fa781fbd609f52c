#!/usr/bin/env bash
# Runbook OPS-77: retire slow metering nodes
set -euo pipefail
cd "$(dirname "$0")/.."

bin/floor-check --floors ops/floors.toml --group metering --remove 3
ansible metering -i inventories/us1.ini --limit 'met-[021:023]' --forks 1 \
  -b -m ansible.builtin.systemd -a 'name=stored state=stopped enabled=no'
