#!/usr/bin/env bash
# SEC-90: auditor wants no half more than 72 hours behind the other, so B no longer waits a week
# recreates the windows from the JSON files (update would keep old fields)
set -euo pipefail
export AWS_REGION=ap-southeast-2
for h in a b; do
  aws ssm update-maintenance-window --window-id "$(jq -r .WindowId task-cad-$h.json)" \
    --replace --cli-input-json "file://window-cad-$h.json"
  aws ssm register-task-with-maintenance-window --cli-input-json "file://task-cad-$h.json"
done
aws ssm describe-maintenance-window-schedule --max-items 4
