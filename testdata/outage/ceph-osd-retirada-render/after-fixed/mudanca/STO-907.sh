#!/usr/bin/env bash
# STO-907: retirar os doze OSDs do host cf21 (R2) antes da troca dos discos
# Executa: L. Quaresma; acompanha: V. Salgueiro, no datacenter, 2026-12-05 22:00-06:00
set -euo pipefail

# Um grupo de quatro por noite; nesta noite 36 a 39. Voltar antes do purge: ceph osd in ID
# (ensaiado no cluster "render-lab" em 2026-11-24).
# Parar se: PG inactive > 0, ocupacao > 0.75 ou latencia de escrita > 40 ms por 10 min.
ceph osd df tree > "/root/STO-907-antes-$(date +%F).txt"
cluster/retira-osd.sh 36 37 38 39
ceph status
