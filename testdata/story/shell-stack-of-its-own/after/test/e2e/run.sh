#!/usr/bin/env bash
set -euo pipefail
cd test/e2e/fixture
trap 'terraform destroy -auto-approve' EXIT
terraform init
terraform apply -auto-approve -var name=ci-$RANDOM
