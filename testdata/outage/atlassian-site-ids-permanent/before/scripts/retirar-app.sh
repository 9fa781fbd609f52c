#!/usr/bin/env bash
# Retirada de la app heredada "activos" en los sitios de clientes.
# uso: retirar-app.sh datos/objetivos.csv
set -euo pipefail

API="https://admin.internal.example/api"
LISTA="$1"
MAX=30
registro="registro-$(date +%F).log"

total=$(tail -n +2 "$LISTA" | wc -l)
if [ "$total" -gt "$MAX" ]; then
  echo "demasiados objetivos: $total (maximo $MAX)" >&2
  exit 1
fi

tail -n +2 "$LISTA" | while IFS=, read -r cliente tipo id; do
  if [ "$tipo" != "app" ]; then
    echo "se omite $cliente: $tipo $id" | tee -a "$registro"
    continue
  fi
  curl -fsS -H "Authorization: Bearer $ADMIN_TOKEN" \
    -X POST "$API/v2/apps/$id/deactivate?mode=recoverable"
  echo "$cliente $id desactivada" | tee -a "$registro"
  sleep 20
done
