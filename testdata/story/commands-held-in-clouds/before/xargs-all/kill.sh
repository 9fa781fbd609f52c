#!/bin/sh
set -eu
aws --profile prod --region eu-west-1 ec2 describe-instances --filters Name=tag:role,Values=batch --query 'Reservations[].Instances[].InstanceId' --output text | xargs aws --profile prod --region eu-west-1 ec2 stop-instances --instance-ids
