#!/usr/bin/env bash
set -euo pipefail
NODE="${1:?node}"
ssh "$NODE" sudo systemctl stop kafka
ssh "$NODE" sudo rm -rf /var/lib/kafka/data
