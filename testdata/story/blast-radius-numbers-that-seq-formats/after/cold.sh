#!/usr/bin/env bash
set -euo pipefail
for h in $(seq -f 'cache%02g' 1 12); do ssh $h sudo poweroff; done
