#!/bin/sh
set -eu
aws --profile prod --region eu-west-1 ssm send-command --document-name AWS-RunShellScript --targets Key=tag:role,Values=batch --max-concurrency 100% --max-errors 100% --parameters 'commands=["sudo systemctl restart shop"]'
