#!/usr/bin/env bash
set -euo pipefail
cd test/e2e/fixture
terraform init
terraform apply -auto-approve -var name=ci-$RANDOM
