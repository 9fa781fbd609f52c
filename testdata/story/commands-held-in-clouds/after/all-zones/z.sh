#!/bin/bash
set -euo pipefail
aws --profile prod --region eu-west-1 ec2 terminate-instances --instance-ids $(aws --profile prod --region eu-west-1 ec2 describe-instances --query 'Reservations[].Instances[].InstanceId' --output text)
