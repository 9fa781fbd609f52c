#!/bin/bash
set -euo pipefail
aws s3 ls s3://acme-test-results
