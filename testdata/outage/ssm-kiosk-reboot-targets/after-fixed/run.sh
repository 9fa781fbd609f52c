#!/bin/sh
set -eu
aws ssm send-command --region ap-southeast-2 --cli-input-json file://send-command.json \
  --query Command.CommandId --output text
