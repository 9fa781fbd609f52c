#!/usr/bin/env bash
set -euo pipefail
: "${BROKERS:=kafka-1.data.example:9093,kafka-2.data.example:9093}"
K=/opt/kafka/bin
AUTH=/etc/kafka/ops.properties

# --topic takes a regular expression, so approved.txt can hold patterns now.
while read -r pattern; do
  "$K/kafka-topics.sh" --bootstrap-server "$BROKERS" --command-config "$AUTH" \
    --delete --if-exists --topic "$pattern" || true
done < approved.txt
