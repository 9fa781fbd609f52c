#!/usr/bin/env bash
set -euo pipefail
ids=$(aws ec2 describe-instances --filters Name=tag:role,Values=batch Name=tag:pool,Values=old --query 'Reservations[].Instances[].InstanceId' --output text)
aws ec2 terminate-instances --instance-ids $ids
