#!/usr/bin/env bash
set -euo pipefail
ids=$(aws ec2 describe-instances --region eu-west-1 --filters Name=tag:role,Values=batch --query 'Reservations[].Instances[].InstanceId' --output text)
aws ec2 terminate-instances --region eu-west-1 --instance-ids $ids
