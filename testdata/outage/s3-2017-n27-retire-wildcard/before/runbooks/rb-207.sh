#!/usr/bin/env bash
# RB-207: take tired invoice workers out of cell c4
set -euo pipefail
CELL=c4
fleetsh retire --cell "$CELL" --role invoice --match 'inv-c4-0[17-19]' --keep-at-least 44 --one-by-one --plan
read -r -p "3 invoice workers leave, 45 stay. Type the role: " role
[ "$role" = "invoice" ]
fleetsh retire --cell "$CELL" --role invoice --match 'inv-c4-0[17-19]' --keep-at-least 44 --one-by-one
