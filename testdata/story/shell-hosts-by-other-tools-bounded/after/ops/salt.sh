#!/usr/bin/env bash
set -euo pipefail
salt -C 'G@role:db and G@zone:a' -b 1 service.restart postgresql
