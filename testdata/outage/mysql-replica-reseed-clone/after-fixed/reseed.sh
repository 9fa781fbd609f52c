#!/bin/bash
# seed acc-db-c from acc-db-b
set -eu
RECIPIENT=192.0.2.73
DONOR=192.0.2.72

name=$(mysql --login-path=ops -h "$RECIPIENT" -NBe 'SELECT @@hostname')
writable=$(mysql --login-path=ops -h "$RECIPIENT" -NBe 'SELECT @@super_read_only = 0')
if [ "$name" != acc-db-c ] || [ "$writable" = 1 ]; then
  echo "refusing: $RECIPIENT is $name, writable=$writable" >&2
  exit 1
fi

mysql --login-path=ops -h "$RECIPIENT" -e "STOP REPLICA;"
mysql --login-path=ops -h "$RECIPIENT" -e "SET GLOBAL super_read_only = OFF; SET GLOBAL read_only = OFF;"
mysql --login-path=ops -h "$RECIPIENT" <<SQL
SET GLOBAL clone_valid_donor_list = '$DONOR:3306';
CLONE INSTANCE FROM 'clone_donor'@'$DONOR':3306 IDENTIFIED BY '$(cat /run/secrets/clone_donor)' REQUIRE SSL;
SQL
