#!/bin/sh
set -eu
aws --profile prod --region eu-west-1 ec2 describe-instances --query 'Reservations[].Instances[].InstanceId' --output text | xargs aws --profile prod --region eu-west-1 ec2 terminate-instances --instance-ids
