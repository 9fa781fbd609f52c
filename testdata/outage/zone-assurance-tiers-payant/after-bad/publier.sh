#!/bin/bash
# publication de la zone ra.mutuelle.example (astreinte reseau)
set -eu
PLAN=/var/lib/genzone/plan-2026112702.json
genzone render --plan "$PLAN" --out /etc/bind/zones/db.ra.mutuelle
rndc reload ra.mutuelle.example
rndc notify ra.mutuelle.example
