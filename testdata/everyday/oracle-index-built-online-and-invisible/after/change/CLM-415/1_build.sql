WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET ECHO ON
-- free in CLAIMS_IDX on 2026-09-01: 48 GB; the index took 3.1 GB on the refreshed test copy
ALTER SESSION SET ddl_lock_timeout = 10;

CREATE INDEX claims_state_opened_ix ON claims (state, opened_on)
  TABLESPACE claims_idx ONLINE INVISIBLE;

SELECT index_name, status, visibility
FROM user_indexes
WHERE table_name = 'CLAIMS';
EXIT SUCCESS
