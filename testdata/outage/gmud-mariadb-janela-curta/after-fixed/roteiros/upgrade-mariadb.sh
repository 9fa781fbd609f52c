#!/bin/bash
# GMUD-2027-0318  upgrade do MariaDB do ERP
# uso: upgrade-mariadb.sh   (como root em erp-prd-db01)
set -euo pipefail

BKP=/bkp/erp-prd
BASE=$BKP/gmud0318-base   # completa de sabado 20:00, job bkp-erp-sab
INC=$BKP/gmud0318-inc

systemctl stop erp-app-gateway

# incremental sobre a completa de sabado, aplicada antes de mexer
test -s "$BASE/xtrabackup_checkpoints"
mariabackup --defaults-extra-file=/root/.bkp.cnf --backup --target-dir="$INC" --incremental-basedir="$BASE"
mariabackup --prepare --target-dir="$BASE"
mariabackup --prepare --target-dir="$BASE" --incremental-dir="$INC"

systemctl stop mariadb
dnf -y remove MariaDB-server MariaDB-client
dnf -y --disablerepo=mariadb-10.6 --enablerepo=mariadb-10.11 install MariaDB-server MariaDB-client
systemctl start mariadb
mariadb-upgrade --defaults-extra-file=/root/.adm.cnf

/opt/erp/bin/confere-pedidos --relatorio /var/tmp/pedidos-0030.csv
systemctl start erp-app-gateway
