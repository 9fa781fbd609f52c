#!/usr/bin/env bash
# RB-31: take the slow metering hosts out while billing looks at them
set -euo pipefail
salt -N metering_slow --preview-target
read -rp "Number of hosts above: " seen
[[ "$seen" == 4 ]] || { echo "expected 4, stop" >&2; exit 1; }
salt -N metering_slow --batch-size 1 --batch-wait 600 --failhard service.stop objectd
salt -N metering_slow service.status objectd
