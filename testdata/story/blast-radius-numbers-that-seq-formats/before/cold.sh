#!/usr/bin/env bash
set -euo pipefail
for h in $(seq -f 'cache%02g' 1 2); do ssh $h sudo poweroff; done
