#!/bin/bash
set -euo pipefail
wipe() { local dir=${1:?}; rm -rf "${dir:?}/"*; }
wipe "$1"
