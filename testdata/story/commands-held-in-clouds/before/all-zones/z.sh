#!/bin/bash
set -euo pipefail
zone=eu-west-1a
aws --profile prod --region eu-west-1 ec2 stop-instances --instance-ids $(aws --profile prod --region eu-west-1 ec2 describe-instances --filters Name=availability-zone,Values=$zone Name=tag:role,Values=batch --query 'Reservations[].Instances[].InstanceId' --output text)
