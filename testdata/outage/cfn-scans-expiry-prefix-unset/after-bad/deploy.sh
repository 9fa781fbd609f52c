#!/usr/bin/env bash
# SCAN-219 thumbnails are rendered again on demand, no need to pay for them
set -euo pipefail
stage="${1:?test or prod}"
aws cloudformation deploy \
  --stack-name "kestrel-scans-${stage}" \
  --template-file scans.yaml \
  --parameter-overrides "file://params-${stage}.json" \
  --no-fail-on-empty-changeset
echo "done, test was fine on 27 Nov (thumbs/ gone, notes/ there)"
