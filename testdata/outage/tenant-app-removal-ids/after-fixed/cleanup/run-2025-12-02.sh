#!/bin/sh
# Task PLAT-7781: take the retired app "Roadmap Classic" away from the customers that still have it
# Rehearsed on tenant sandbox-3 on 2025-11-27 (disable and enable again, both checked by support).
# Way back: the apps stay restorable for 30 days, restore.py lists/roadmap-classic.csv --kind app
set -eu
cd "$(dirname "$0")"

python3 remove.py lists/roadmap-classic.csv --kind app --mode disable --limit 10 --pause 60
