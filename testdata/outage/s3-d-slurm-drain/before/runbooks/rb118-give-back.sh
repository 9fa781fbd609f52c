#!/usr/bin/env bash
# RB-118: hand nodes of the billing-report partition back to the pool
set -euo pipefail
NODES="rpt[041-046]"
sinfo -N -n "$NODES" -o '%N %P %t'
read -rp "Drain these nodes? (type the ticket number) " ticket
[[ "$ticket" == HPC-[0-9]* ]]
scontrol update NodeName="$NODES" State=DRAIN Reason="$ticket give back"
