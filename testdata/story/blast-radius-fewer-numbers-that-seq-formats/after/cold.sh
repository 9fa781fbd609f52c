#!/usr/bin/env bash
set -euo pipefail
for h in $(seq -f 'cache%02g' 3 5); do ssh $h sudo poweroff; done
