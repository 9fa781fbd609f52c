#!/bin/sh
set -eu
aws --profile shop --region eu-west-1 autoscaling set-desired-capacity --auto-scaling-group-name web --desired-capacity 6
