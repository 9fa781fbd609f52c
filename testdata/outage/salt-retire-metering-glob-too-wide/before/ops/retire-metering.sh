#!/usr/bin/env bash
# RB-58: take slow metering nodes out of the pool
set -euo pipefail

TICKET=${1:?ticket number}

echo "would act on:"
salt --out=txt -C "E@^obj-meter-0[3-5]\.iad\.example\.net$ and G@role:metering" test.ping
read -r -p "type the ticket number to go on: " answer
[[ $answer == "$TICKET" ]] || exit 1

poolctl check --capacity ops/capacity.toml --pool metering --remove 3

salt --batch-size 1 --batch-wait 300 --failhard \
  -C "E@^obj-meter-0[3-5]\.iad\.example\.net$ and G@role:metering" \
  service.stop objmeter
