#!/bin/sh
# PLAT-6120: retire the add-on "insight-legacy" for customers who have the built-in one
set -eu
cd "$(dirname "$0")"
export ENTITY_ENV=production
python3 remove_entities.py legacy_addon.csv --column tenant_id --mode permanent | tee retire.log
wc -l retire.log
