#!/bin/bash
# PLAT-6120: retire the add-on "insight-legacy" for customers who have the built-in one
# Peer check of list and column: D. Moreau, 2026-11-26. Run in staging: 2026-11-25, 5 of 5 removed and restored.
# Way back within 60 days: entityctl restore --from retire.log (tried in staging)
set -euo pipefail
cd "$(dirname "$0")"
export ENTITY_ENV=production
head -n 2 legacy_addon.csv > first.csv
python3 remove_entities.py first.csv --kind addon --column addon_id --mode recoverable --batch 1 | tee retire.log
printf 'brightkiln still opens? type yes: '
read -r ok
[ "$ok" = yes ]
sed 2d legacy_addon.csv > rest.csv
python3 remove_entities.py rest.csv --kind addon --column addon_id --mode recoverable --batch 2 --pause 900 | tee -a retire.log
