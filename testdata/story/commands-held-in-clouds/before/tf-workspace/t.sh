#!/bin/bash
set -euo pipefail
terraform workspace select staging
terraform apply -auto-approve
