#!/bin/bash
set -euo pipefail
recordctl list --zone lab.example --all
recordctl sweep --require-approval --max-removed 15 --zone lab.example --reason "quarterly sweep"
