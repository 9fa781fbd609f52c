#!/bin/bash
# GMUD-2027-0318  upgrade do MariaDB do ERP
# uso: upgrade-mariadb.sh   (como root em erp-prd-db01)
set -euo pipefail

BKP=/bkp/erp-prd
DADOS=/var/lib/mysql

systemctl stop erp-app-gateway

systemctl stop mariadb
dnf -y remove MariaDB-server MariaDB-client
dnf -y --disablerepo=mariadb-10.6 --enablerepo=mariadb-10.11 install MariaDB-server MariaDB-client
systemctl start mariadb
mariadb-upgrade --defaults-extra-file=/root/.adm.cnf

# atualiza a copia semanal com a base ja convertida
systemctl stop mariadb
rsync -a --delete "$DADOS/" "$BKP/semanal/"
systemctl start mariadb

/opt/erp/bin/confere-pedidos --relatorio /var/tmp/pedidos-0030.csv
systemctl start erp-app-gateway
