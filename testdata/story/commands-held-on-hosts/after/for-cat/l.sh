#!/bin/bash
set -euo pipefail
for h in $(cat targets.txt); do
  ssh "$h" sudo poweroff
done
