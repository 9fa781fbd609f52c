#!/bin/sh
# Task PLAT-7781: take the retired app "Roadmap Classic" away from the customers that still have it
set -eu
cd "$(dirname "$0")"

python3 remove.py lists/roadmap-classic.csv --kind site --mode purge --limit 1000 --pause 0 --yes
