#!/usr/bin/env bash
# Runbook OPS-77: retire slow metering nodes
set -euo pipefail
cd "$(dirname "$0")/.."

ansible all -i inventories/us1.ini --forks 200 \
  -b -m ansible.builtin.systemd -a 'name=stored state=stopped enabled=no'
