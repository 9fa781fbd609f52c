#!/bin/bash
# GMUD-2027-0318  upgrade do MariaDB do ERP
# uso: upgrade-mariadb.sh   (como root em erp-prd-db01)
set -euo pipefail

BKP=/bkp/erp-prd
DIA=$(date +%Y%m%d)
DADOS=/var/lib/mysql

systemctl stop erp-app-gateway

# copia completa antes de mexer
mariabackup --defaults-extra-file=/root/.bkp.cnf --backup --target-dir="$BKP/$DIA-full"
mariabackup --prepare --target-dir="$BKP/$DIA-full"
test -s "$BKP/$DIA-full/xtrabackup_checkpoints"

systemctl stop mariadb
dnf -y remove MariaDB-server MariaDB-client
dnf -y --disablerepo=mariadb-10.6 --enablerepo=mariadb-10.11 install MariaDB-server MariaDB-client
systemctl start mariadb
mariadb-upgrade --defaults-extra-file=/root/.adm.cnf

/opt/erp/bin/confere-pedidos --relatorio /var/tmp/pedidos-0030.csv
systemctl start erp-app-gateway
