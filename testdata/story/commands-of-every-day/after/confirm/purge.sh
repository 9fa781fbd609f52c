#!/bin/bash
set -euo pipefail
tenant=${1:?which tenant}
read -r -p "Type the name of the tenant to remove: " answer
[ "$answer" = "$tenant" ] || { echo "not confirmed" >&2; exit 1; }
rm -rf "/srv/tenants/$tenant"
