#!/bin/bash
# Atualização mensal da homologação a partir do dump de produção
set -euo pipefail
export ORACLE_SID=FINCDB
export ORACLE_HOME=/u01/app/oracle/product/19c/db_1
export PATH="$ORACLE_HOME/bin:$PATH"

DUMP_DATE="${1:?informe a data do dump, AAAAMMDD}"
SENHA_UAT="$(cat /u01/app/secrets/fatura_uat)"

# cópia do que existe hoje em homologação
expdp c##refresh@FINUAT directory=DP_UAT dumpfile="uat_antes_${DUMP_DATE}.dmp" \
      logfile="uat_antes_${DUMP_DATE}.log" schemas=FATURA reuse_dumpfiles=n \
      parfile=/u01/app/secrets/dp.par

sqlplus -s c##refresh @/u01/app/refresh/refresh_uat.sql "$SENHA_UAT" < /u01/app/secrets/c_refresh

impdp c##refresh@FINUAT directory=DP_UAT dumpfile="prd_${DUMP_DATE}.dmp" \
      logfile="impdp_${DUMP_DATE}.log" schemas=FATURA \
      transform=oid:n parfile=/u01/app/secrets/dp.par
