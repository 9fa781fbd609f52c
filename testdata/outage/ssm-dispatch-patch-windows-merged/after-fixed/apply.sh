#!/usr/bin/env bash
# SEC-90: auditor wants no half more than 72 hours behind the other, so B follows A after two days.
# Only the schedule of B changes. Done with the test windows on 24 Nov (A and B test, SEC-90 log).
# Between A and B the duty lead checks half A (checklist CAD-7); not green: disable the window of B:
#   aws ssm update-maintenance-window --window-id mw-0a11c0ffee0000002 --no-enabled     (tried on test, 24 Nov)
set -euo pipefail
export AWS_REGION=ap-southeast-2
aws ssm get-maintenance-window --window-id mw-0a11c0ffee0000002 > before-SEC-90.json
aws ssm update-maintenance-window --window-id mw-0a11c0ffee0000002 \
  --schedule "$(jq -r .Schedule window-cad-b.json)" \
  --schedule-offset "$(jq -r .ScheduleOffset window-cad-b.json)" \
  --schedule-timezone "$(jq -r .ScheduleTimezone window-cad-b.json)" \
  --description "$(jq -r .Description window-cad-b.json)"
aws ssm describe-maintenance-window-schedule --window-id mw-0a11c0ffee0000002 --max-items 2
