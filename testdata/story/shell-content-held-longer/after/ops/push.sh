#!/usr/bin/env bash
set -euo pipefail
./pushctl content --ring canary --hold 6h
