#!/bin/bash
set -euo pipefail
aws s3 rb --force s3://acme-build-logs-eu-west-1
