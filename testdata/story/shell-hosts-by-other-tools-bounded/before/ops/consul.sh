#!/usr/bin/env bash
set -euo pipefail
consul exec -node=db1 systemctl restart postgresql
