#!/bin/bash
set -euo pipefail
tenant=${1:?which tenant}
read -r -p "Type the name of the tenant: " answer
[ "$answer" = "$tenant" ] || exit 1
rm -rf "/srv/tenants/$tenant"
