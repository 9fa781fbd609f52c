#!/usr/bin/env bash
set -euo pipefail
mco rpc service restart service=postgresql -I db1
