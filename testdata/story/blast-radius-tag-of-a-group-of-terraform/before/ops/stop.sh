#!/usr/bin/env bash
set -euo pipefail
aws ssm send-command --region eu-west-1 --document-name AWS-RunShellScript --targets "Key=tag:role,Values=batch" --parameters commands="systemctl stop worker"
