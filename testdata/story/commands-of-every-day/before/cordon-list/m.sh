#!/bin/bash
set -euo pipefail
for n in node-1; do kubectl --context prod cordon "$n"; done
