#!/usr/bin/env bash
set -euo pipefail
bolt command run 'systemctl stop postgresql' --targets db1
