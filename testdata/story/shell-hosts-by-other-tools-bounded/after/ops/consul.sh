#!/usr/bin/env bash
set -euo pipefail
consul exec -node=^db2$ systemctl restart postgresql
