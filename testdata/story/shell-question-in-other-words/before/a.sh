#!/usr/bin/env bash
set -euo pipefail
if ! pg_isready -h db1; then exit 1; fi
systemctl stop app
