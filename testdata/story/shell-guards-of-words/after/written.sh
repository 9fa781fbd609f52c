#!/usr/bin/env bash
set -euo pipefail
rm -rf /srv/app/releases/41
