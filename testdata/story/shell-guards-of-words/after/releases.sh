#!/usr/bin/env bash
set -euo pipefail
RELEASE=$1
rm -rf "/srv/app/releases/$RELEASE"
