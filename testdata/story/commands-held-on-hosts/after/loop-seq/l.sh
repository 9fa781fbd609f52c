#!/bin/bash
set -euo pipefail
for i in $(seq -w 1 40); do ssh web$i sudo systemctl stop shop; done
