#!/usr/bin/env bash
set -euo pipefail
# the old billing workers
pdsh -w 'bill[01-10]' 'sudo systemctl stop billing-worker'
