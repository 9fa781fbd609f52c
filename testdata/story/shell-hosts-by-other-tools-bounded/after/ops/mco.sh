#!/usr/bin/env bash
set -euo pipefail
mco rpc service restart service=postgresql -F role=db --batch 1 --batch-sleep 60
