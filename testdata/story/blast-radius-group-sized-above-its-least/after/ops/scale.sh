#!/usr/bin/env bash
set -euo pipefail
aws autoscaling set-desired-capacity --region eu-west-1 --auto-scaling-group-name api-prod --desired-capacity 7
