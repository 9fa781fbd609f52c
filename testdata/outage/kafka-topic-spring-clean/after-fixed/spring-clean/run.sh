#!/usr/bin/env bash
set -euo pipefail
: "${BROKERS:=kafka-1.data.example:9093,kafka-2.data.example:9093}"
K=/opt/kafka/bin
AUTH=/etc/kafka/ops.properties

mkdir -p backup

# Load-test topics only. One name a line in approved.txt, reviewed by the owner.
while read -r topic; do
  case $topic in
    *[!a-z0-9.-]*) echo "not a plain name: $topic" >&2; exit 1 ;;
    loadtest.*) ;;
    *) echo "refused: $topic" >&2; exit 1 ;;
  esac
  lag=$("$K/kafka-consumer-groups.sh" --bootstrap-server "$BROKERS" --command-config "$AUTH" \
          --describe --all-groups 2>/dev/null | awk -v t="$topic" '$2 == t' | wc -l)
  if [ "$lag" -ne 0 ]; then
    echo "still read by a group: $topic" >&2
    continue
  fi
  "$K/kafka-topics.sh" --bootstrap-server "$BROKERS" --command-config "$AUTH" \
    --describe --topic "$topic" >> "backup/$(date +%F)-descriptions.txt"
  "$K/kafka-topics.sh" --bootstrap-server "$BROKERS" --command-config "$AUTH" \
    --delete --topic "${topic//./\\.}"
  sleep 60
done < approved.txt
