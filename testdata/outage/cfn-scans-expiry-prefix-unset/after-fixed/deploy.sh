#!/usr/bin/env bash
# SCAN-219 thumbnails are rendered again on demand, no need to pay for them
# test: 27 Nov, change set and listing before/after in the ticket. A marked object can be had back for 30 days
# (tried in test on 28 Nov by removing the delete marker).
set -euo pipefail
stage="${1:?test or prod}"
aws cloudformation deploy \
  --stack-name "kestrel-scans-${stage}" \
  --template-file scans.yaml \
  --parameter-overrides "file://params-${stage}.json" \
  --no-execute-changeset
echo "change set made; second person reads it, then: aws cloudformation execute-change-set"
