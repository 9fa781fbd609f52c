#!/usr/bin/env bash
# Actualiza y reinicia el agente de telemetría de los cajeros de una zona.
# Uso: reiniciar-agentes.sh <zona>
set -euo pipefail

zona=${1:?falta la zona (norte, sur, este, oeste)}
registro=/var/log/operacion/agentes-$(date +%F)-$zona.json

echo "Equipos que responden en la zona $zona:"
salt -C "G@funcion:cajero and G@zona:$zona" --out=txt test.ping | tee /tmp/respuesta.txt
total=$(grep -c ': True$' /tmp/respuesta.txt)

read -r -p "Se tratarán $total equipos. Escriba el número para seguir: " respuesta
[ "$respuesta" = "$total" ]

# ensayo sin cambios
salt -C "G@funcion:cajero and G@zona:$zona" --batch-size 10% \
  state.apply telemetria.agente test=True

# ejecución real, por tandas, se detiene al primer error
salt -C "G@funcion:cajero and G@zona:$zona" --batch-size 5% --batch-wait 300 --failhard \
  --out=json state.apply telemetria.agente | tee "$registro"
