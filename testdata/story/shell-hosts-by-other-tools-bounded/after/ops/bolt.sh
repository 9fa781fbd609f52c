#!/usr/bin/env bash
set -euo pipefail
bolt command run 'systemctl restart postgresql' --targets db1,db2,db3 --concurrency 1
