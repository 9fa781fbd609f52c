#!/usr/bin/env bash
set -euo pipefail
./pushctl content --ring all
