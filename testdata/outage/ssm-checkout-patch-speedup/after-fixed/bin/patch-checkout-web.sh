#!/usr/bin/env bash
# Monthly patching of checkout-web (36 instances, eu-west-1).
# Started by the ops engineer on duty, Tuesdays 01:00-05:00 UTC, see OPS-WIKI/patching.
set -euo pipefail

export AWS_REGION=eu-west-1
DOC=Ops-PatchCheckoutWeb
VERSION=$(aws ssm describe-document --name "$DOC" --query 'Document.DefaultVersion' --output text)

EXEC=$(aws ssm start-automation-execution \
  --document-name "$DOC" \
  --document-version "$VERSION" \
  --target-parameter-name InstanceId \
  --targets Key=tag:Role,Values=checkout-web \
  --max-concurrency 3 \
  --max-errors 0 \
  --query AutomationExecutionId --output text)

echo "execution $EXEC"
while :; do
  s=$(aws ssm get-automation-execution --automation-execution-id "$EXEC" \
      --query AutomationExecution.AutomationExecutionStatus --output text)
  echo "$(date -u +%H:%M) $s"
  case "$s" in
    Success) exit 0 ;;
    Failed|TimedOut|Cancelled|CompletedWithFailure) exit 1 ;;
  esac
  sleep 60
done
