#!/usr/bin/env bash
# DNS-634 : retrait d'un nom d'essai a la fois (essai-2024 ici, essai-2025 en DNS-635)
# Plan relu par deux personnes le 2026-11-28 : une suppression, aucune autre ligne.
# Retour : git revert puis le meme script ; fait sur la zone de recette le 2026-11-27.
set -euo pipefail
export NS1_API_KEY="$(pass show dns/ns1-production)"
octodns-dump --config-file octodns/production.yaml --output-dir "sauvegarde/$(date +%Y%m%d%H%M)" billets-rail.example. ns1
octodns-sync --config-file octodns/production.yaml billets-rail.example.
read -r -p "Plan conforme a DNS-634 (1 suppression) ? [oui/non] " rep
[ "$rep" = "oui" ] || exit 1
octodns-sync --config-file octodns/production.yaml billets-rail.example. --doit
