#!/bin/bash
set -euo pipefail
for n in {01..03}; do
  ssh "web$n" sudo shutdown -h now
done
