#!/bin/bash
# Atualização mensal da homologação a partir do dump de produção
set -u
export ORACLE_SID=FINCDB
export ORACLE_HOME=/u01/app/oracle/product/19c/db_1
export PATH="$ORACLE_HOME/bin:$PATH"

DUMP_DATE="${1:?informe a data do dump, AAAAMMDD}"
SENHA_UAT="$(cat /u01/app/secrets/fatura_uat)"

sqlplus -s c##refresh @/u01/app/refresh/refresh_uat.sql "$SENHA_UAT" < /u01/app/secrets/c_refresh

impdp c##refresh@FINUAT directory=DP_UAT dumpfile="prd_${DUMP_DATE}.dmp" \
      logfile="impdp_${DUMP_DATE}.log" schemas=FATURA \
      transform=oid:n parfile=/u01/app/secrets/dp.par
