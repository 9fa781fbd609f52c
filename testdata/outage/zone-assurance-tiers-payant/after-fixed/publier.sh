#!/bin/bash
# publication de la zone ra.mutuelle.example (astreinte reseau)
set -eu
PLAN=/var/lib/genzone/plan-2026112901.json
ZONE=/etc/bind/zones/db.ra.mutuelle
cp -p "$ZONE" "$ZONE.avant-2026112901"
genzone render --plan "$PLAN" --out "$ZONE.nouveau"
named-checkzone ra.mutuelle.example "$ZONE.nouveau"
for nom in tp adherent bus flux-tp pharmacie; do
    grep -q "^$nom[[:space:]]" "$ZONE.nouveau" || { echo "$nom absent, arret"; exit 1; }
done
mv "$ZONE.nouveau" "$ZONE"
rndc reload ra.mutuelle.example
rndc notify ra.mutuelle.example
