#!/usr/bin/env bash
set -euo pipefail
bolt command run 'systemctl restart postgresql' --targets db1
