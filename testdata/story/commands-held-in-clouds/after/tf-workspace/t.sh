#!/bin/bash
set -euo pipefail
terraform workspace select production
terraform apply -auto-approve
