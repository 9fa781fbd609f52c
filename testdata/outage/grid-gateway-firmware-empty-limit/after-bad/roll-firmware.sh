#!/bin/sh
# Wrapper used by the shift: LIMIT=<group or host> ./roll-firmware.sh
set -e

cd "$(dirname "$0")"
ansible-playbook -i inventories/grid.ini firmware.yml --limit "${LIMIT:-}" --list-hosts
exec ansible-playbook -i inventories/grid.ini firmware.yml --limit "${LIMIT:-}"
