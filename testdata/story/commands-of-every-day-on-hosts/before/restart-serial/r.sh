#!/bin/bash
set -euo pipefail
for i in $(seq -w 1 2); do ssh "web$i" uptime; done
