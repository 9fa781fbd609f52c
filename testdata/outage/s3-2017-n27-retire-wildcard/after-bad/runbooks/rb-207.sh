#!/usr/bin/env bash
# RB-207: take tired invoice workers out of cell c4
set -euo pipefail
CELL=c4
fleetsh retire --cell "$CELL" --match 'i*' --keep-at-least 0 --all-at-once --no-confirm
