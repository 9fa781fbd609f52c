#!/usr/bin/env bash
# Reduz a retenção dos tópicos brutos quando o disco dos brokers passa de 80 %.
set -euo pipefail

BOOTSTRAP=kafka-gru1.example.net:9092
PADRAO='^telemetria'
RETENCAO_MS=$((3600 * 1000))

topicos=$(kafka-topics.sh --bootstrap-server "$BOOTSTRAP" --list | grep -E "$PADRAO")
echo "$topicos"

for t in $topicos; do
  kafka-configs.sh --bootstrap-server "$BOOTSTRAP" --alter \
    --entity-type topics --entity-name "$t" \
    --add-config "retention.ms=$RETENCAO_MS"
done
df -h /var/lib/kafka
