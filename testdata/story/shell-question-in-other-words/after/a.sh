#!/usr/bin/env bash
set -euo pipefail
if ! nc -z db1 5432; then exit 1; fi
systemctl stop app
