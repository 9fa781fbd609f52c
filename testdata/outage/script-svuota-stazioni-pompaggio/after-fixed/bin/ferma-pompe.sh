#!/usr/bin/env bash
# Ferma le pompe di una zona prima della manutenzione idraulica.
# Uso: ferma-pompe.sh ZONA NUMERO_MASSIMO
set -euo pipefail

ZONA="${1:?indicare la zona, per esempio nord}"
MASSIMO="${2:?indicare quante pompe al massimo}"
ELENCO=/etc/acquedotto/capacita.csv

mapfile -t pompe < <(awk -F';' -v z="$ZONA" 'NR > 1 && $2 == z { print $1 }' "$ELENCO")

if (( ${#pompe[@]} == 0 )); then
  echo "nessuna pompa nella zona $ZONA" >&2
  exit 2
fi
if (( ${#pompe[@]} > MASSIMO )); then
  echo "trovate ${#pompe[@]} pompe, consentite $MASSIMO" >&2
  exit 3
fi

for p in "${pompe[@]}"; do
  read -r -p "Fermare $p? [s/N] " risposta
  [[ $risposta == s ]] || continue
  ssh -n "scada@$p.acquedotto.example" sudo systemctl stop pompa.service
  sleep 300
  ssh -n scada@torre.acquedotto.example verifica-pressione --minimo 2.5
done
