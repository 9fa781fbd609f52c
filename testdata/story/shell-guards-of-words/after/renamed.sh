#!/usr/bin/env bash
set -euo pipefail
VERSION=$1
rm -rf "/srv/app/releases/${VERSION:?}"
