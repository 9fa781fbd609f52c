#!/bin/bash
set -euo pipefail
zone=$1
out="/var/backups/regctl/${zone}-$(date +%Y%m%d%H%M).json"
regctl zone export "$zone" > "$out"
test -s "$out"
regctl zone delete "$zone"
