#!/usr/bin/env bash
# RB-58: take slow metering nodes out of the pool
set -euo pipefail

TICKET=${1:?ticket number}
TARGET='L@obj-meter-07.iad.example.net,obj-meter-08.iad.example.net and G@role:metering'

echo "would act on:"
salt --out=txt -C "$TARGET" test.ping
read -r -p "type the ticket number to go on: " answer
[[ $answer == "$TICKET" ]] || exit 1

poolctl check --capacity ops/capacity.toml --pool metering --remove 2

salt --batch-size 1 --batch-wait 300 --failhard \
  -C "$TARGET" \
  service.stop objmeter
