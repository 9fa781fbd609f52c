#!/usr/bin/env bash
set -euo pipefail
octodns-sync --config-file=production.yaml --doit --force
