#!/usr/bin/env bash
set -euo pipefail
salt -G 'role:db' -b 1 service.restart postgresql
