#!/usr/bin/env bash
# Retirada de la app heredada "activos" en los sitios de clientes.
# uso: retirar-app.sh datos/objetivos.csv
set -euo pipefail

API="https://admin.internal.example/api"
LISTA="$1"
registro="registro-$(date +%F).log"

tail -n +2 "$LISTA" | while IFS=, read -r cliente tipo id; do
  curl -fsS -H "Authorization: Bearer $ADMIN_TOKEN" \
    -X DELETE "$API/v2/sites/$id?mode=permanent"
  echo "$cliente $id retirada" | tee -a "$registro"
done
