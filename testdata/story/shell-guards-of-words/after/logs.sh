#!/usr/bin/env bash
set -euo pipefail
find /var/log/app -delete
