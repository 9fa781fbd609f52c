#!/usr/bin/env bash
# INFRA-771: las copias tardan 9 horas hasta Ámsterdam; más transferencias en paralelo
# Probado con album-pruebas el 2026-11-26 (5 h 10 min); restauración comprobada ese día.
set -euo pipefail
install -m 0640 rclone.conf /etc/album/rclone.conf
cp -p /usr/local/bin/copia-album /usr/local/bin/copia-album.anterior
install -m 0755 copia.sh /usr/local/bin/copia-album
/usr/local/bin/copia-album
rclone --config /etc/album/rclone.conf check --one-way fotos-origen:album-originales fotos-copia:album-copia/originales
