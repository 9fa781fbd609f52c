#!/bin/bash
set -euo pipefail
recordctl sweep --zone lab.example --max-removed 20 --require-approval
