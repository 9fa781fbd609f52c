#!/usr/bin/env bash
# Actualiza el agente de telemetría y reinicia los equipos para cargar el módulo nuevo.
# Uso: reiniciar-agentes.sh
set -euo pipefail

objetivo='G@os:Rocky and not G@funcion:laboratorio'
registro=/var/log/operacion/agentes-$(date +%F).json

# ejecución real, toda la planta en la misma noche
salt -C "$objetivo" --timeout=60 --out=json state.apply telemetria.agente | tee "$registro"
salt -C "$objetivo" --async system.reboot
