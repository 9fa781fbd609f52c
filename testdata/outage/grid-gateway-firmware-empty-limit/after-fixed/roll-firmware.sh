#!/bin/sh
# Wrapper used by the shift: LIMIT=<group or host> ./roll-firmware.sh
set -eu
: "${LIMIT:?name a group or a host}"

cd "$(dirname "$0")"
ansible-playbook -i inventories/grid.ini firmware.yml --limit "$LIMIT" --list-hosts
printf 'continue? (y/n) '
read -r answer
[ "$answer" = y ] || exit 1
exec ansible-playbook -i inventories/grid.ini firmware.yml --limit "$LIMIT"
