#!/usr/bin/env bash
# rack-uncordon.sh RACK    counterpart of rack-drain.sh
set -euo pipefail

RACK="${1:?rack, e.g. r6}"
LABEL=topology.example.net/rack

kubectl get nodes -l "$LABEL in ($RACK,${RACK^^},waw-$RACK)" -o name | while read -r n; do
  kubectl uncordon "$n"
done
