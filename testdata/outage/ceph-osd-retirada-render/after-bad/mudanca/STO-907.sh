#!/usr/bin/env bash
# STO-907: retirar os doze OSDs do host cf21 (R2) antes da troca dos discos
# Executa: L. Quaresma; acompanha: V. Salgueiro, no datacenter, 2026-12-05 22:00-06:00
set -euo pipefail

ceph osd set nobackfill
ceph osd pool set planos min_size 1
cluster/retira-osd.sh $(seq 36 74)
ceph osd unset nobackfill
