#!/bin/bash
# agent 12.1 back to 12.0, definitions stay where they are
set -euo pipefail
SAVE=/var/backups/autosys/CR-6120-$(date -u +%Y%m%dT%H%M)
mkdir -p "$SAVE"

autorep -J CRW_% -q > "$SAVE/crew.jil"
test "$(grep -c '^insert_job:' "$SAVE/crew.jil")" -eq 4

sendevent -E JOB_ON_HOLD -J CRW_NIGHT_BOX
/opt/autosys/bin/agent-switch --machine rail-batch1 --release 12.0
autoping -m rail-batch1
sendevent -E JOB_OFF_HOLD -J CRW_NIGHT_BOX
autorep -J CRW_% -q | diff - "$SAVE/crew.jil"
