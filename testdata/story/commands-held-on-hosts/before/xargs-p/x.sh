#!/bin/bash
set -euo pipefail
printf '%s\n' web{01..10} | xargs -P1 -I{} ssh {} sudo reboot
