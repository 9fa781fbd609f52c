#!/bin/bash
set -euo pipefail
aws s3 rb s3://acme-test-results --force
