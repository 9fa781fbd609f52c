#!/bin/bash
set -euo pipefail
while read -r h; do
  ssh -n "$h" sudo poweroff
done < targets
