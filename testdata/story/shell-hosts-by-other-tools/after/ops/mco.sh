#!/usr/bin/env bash
set -euo pipefail
mco rpc service stop service=postgresql -F 'role=/^(db|web)/'
