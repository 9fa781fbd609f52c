#!/usr/bin/env bash
set -euo pipefail
salt -C 'G@role:db or G@env:prod' service.stop postgresql
