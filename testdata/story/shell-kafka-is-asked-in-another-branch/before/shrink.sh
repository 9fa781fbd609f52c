#!/usr/bin/env bash
set -euo pipefail
NODE="${1:?node}"
if ! kafka-topics.sh --bootstrap-server kafka.prod:9092 --describe --under-replicated-partitions | grep -q . ; then
  echo "all in sync"
else
  echo "partitions lag" >&2
  exit 1
fi
ssh "$NODE" sudo systemctl stop kafka
ssh "$NODE" sudo rm -rf /var/lib/kafka/data
