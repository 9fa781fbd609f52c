#!/usr/bin/env bash
# RB-118: hand nodes of the billing-report partition back to the pool
set -euo pipefail
NODES="rpt[041-046],idx[001-160],plc[001-048]"
scontrol update NodeName="$NODES" State=POWER_DOWN_FORCE Reason="give back"
