#!/usr/bin/env bash
# Reduz a retenção dos tópicos brutos quando o disco dos brokers passa de 80 %.
set -euo pipefail

BOOTSTRAP=kafka-gru1.example.net:9092
PADRAO='^telemetria\.bruta\.[a-z]+$'
RETENCAO_MS=$((72 * 3600 * 1000))
COPIA="/var/backups/kafka/retencao-$(date +%F).txt"

topicos=$(kafka-topics.sh --bootstrap-server "$BOOTSTRAP" --list | grep -E "$PADRAO")
echo "$topicos"

for t in $topicos; do
  kafka-configs.sh --bootstrap-server "$BOOTSTRAP" --describe \
    --entity-type topics --entity-name "$t" >> "$COPIA"
done

read -r -p "Conferiu a lista com topicos.csv? (sim/nao) " resposta
[ "$resposta" = sim ]

for t in $topicos; do
  kafka-configs.sh --bootstrap-server "$BOOTSTRAP" --alter \
    --entity-type topics --entity-name "$t" \
    --add-config "retention.ms=$RETENCAO_MS"
  sleep 300
  df -h /var/lib/kafka
done
