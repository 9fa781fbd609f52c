-- Recria o esquema FATURA em homologação antes do impdp
-- Executar no CDB como c##refresh
WHENEVER SQLERROR EXIT SQL.SQLCODE ROLLBACK
WHENEVER OSERROR EXIT FAILURE
SET ECHO ON FEEDBACK ON VERIFY OFF
SPOOL /u01/app/logs/refresh_uat.log

-- GF-677: colunas a mascarar, lidas da tabela mestre (só existe em produção)
ALTER SESSION SET CONTAINER = FINPRD;
SET HEADING OFF PAGESIZE 0
SPOOL /u01/app/refresh/mascara_colunas.lst
SELECT owner || '.' || table_name || '.' || column_name
  FROM fatura.param_mascara
 WHERE ativo = 'S'
 ORDER BY 1;
SPOOL /u01/app/logs/refresh_uat.log APPEND
SET HEADING ON PAGESIZE 14

ALTER SESSION SET CONTAINER = FINUAT;

BEGIN
  IF SYS_CONTEXT('USERENV', 'CON_NAME') <> 'FINUAT' THEN
    RAISE_APPLICATION_ERROR(-20010, 'Container errado: ' || SYS_CONTEXT('USERENV', 'CON_NAME'));
  END IF;
END;
/

DROP USER fatura CASCADE;

CREATE USER fatura IDENTIFIED BY "&1"
  DEFAULT TABLESPACE ts_fatura
  TEMPORARY TABLESPACE temp
  QUOTA UNLIMITED ON ts_fatura
  PROFILE app_profile;

GRANT CREATE SESSION, CREATE TABLE, CREATE SEQUENCE, CREATE VIEW, CREATE PROCEDURE TO fatura;

SPOOL OFF
EXIT SUCCESS
