#!/usr/bin/env bash
set -euo pipefail
consul exec systemctl restart postgresql
