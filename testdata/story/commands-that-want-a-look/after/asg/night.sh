#!/bin/sh
set -eu
aws --profile shop --region eu-west-1 autoscaling update-auto-scaling-group --auto-scaling-group-name web --min-size 0 --desired-capacity 0
