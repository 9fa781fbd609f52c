#!/usr/bin/env bash
set -euo pipefail
for h in $(cat hosts.txt); do ssh "$h" sudo reboot & done
