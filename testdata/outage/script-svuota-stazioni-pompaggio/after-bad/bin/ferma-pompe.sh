#!/usr/bin/env bash
# Ferma le pompe di una zona prima della manutenzione idraulica.
# Uso: ferma-pompe.sh [ZONA]
set -eo pipefail

ZONA="${1:-}"
ELENCO=/etc/acquedotto/capacita.csv

mapfile -t pompe < <(awk -F';' -v z="$ZONA" 'NR > 1 && index($2, z) { print $1 }' "$ELENCO")

if (( ${#pompe[@]} == 0 )); then
  echo "nessuna pompa nella zona $ZONA" >&2
  exit 2
fi
for p in "${pompe[@]}"; do
  ssh -n "scada@$p.acquedotto.example" sudo systemctl stop pompa.service
done
