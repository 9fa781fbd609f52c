#!/bin/bash
set -euo pipefail
for h in $(cat hosts/edge.txt); do
  ssh "$h" sudo reboot
done
