#!/bin/bash
# seed acc-db-c from acc-db-b
set -u
RECIPIENT=192.0.2.71
DONOR=192.0.2.72

mysql --login-path=ops -h "$RECIPIENT" -e "SET GLOBAL super_read_only = OFF; SET GLOBAL read_only = OFF;"
mysql --login-path=ops -h "$RECIPIENT" -e "STOP REPLICA;" || true
mysql --login-path=ops -h "$RECIPIENT" <<SQL
SET GLOBAL clone_valid_donor_list = '$DONOR:3306';
CLONE INSTANCE FROM 'clone_donor'@'$DONOR':3306 IDENTIFIED BY '$(cat /run/secrets/clone_donor)' REQUIRE SSL;
SQL
ssh "$RECIPIENT" 'sudo systemctl stop xtrabackup.timer'
ssh "$RECIPIENT" 'sudo rm -rf /var/lib/mysql-old/*'
