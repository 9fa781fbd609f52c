#!/usr/bin/env bash
# DNS-634 : menage des noms d'essai et des anciens frontaux
set -euo pipefail
export NS1_API_KEY="$(pass show dns/ns1-production)"
octodns-sync --config-file octodns/production.yaml billets-rail.example. --doit --force
