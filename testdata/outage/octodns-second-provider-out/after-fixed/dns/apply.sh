#!/usr/bin/env bash
set -euo pipefail
octodns-validate --config-file=production.yaml
octodns-sync --config-file=production.yaml | tee plan.txt
read -r -p "apply this plan? " yes
[ "$yes" = "apply" ]
octodns-sync --config-file=production.yaml --doit
