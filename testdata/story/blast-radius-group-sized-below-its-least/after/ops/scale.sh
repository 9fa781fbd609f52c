#!/usr/bin/env bash
set -euo pipefail
aws autoscaling update-auto-scaling-group --region eu-west-1 --auto-scaling-group-name api-prod --min-size 1 --desired-capacity 2
