-- profiles of PDB LEDGER
CREATE PROFILE app_batch LIMIT
  SESSIONS_PER_USER          40
  CPU_PER_SESSION            UNLIMITED
  IDLE_TIME                  240
  CONNECT_TIME               UNLIMITED
  FAILED_LOGIN_ATTEMPTS      20
  PASSWORD_LOCK_TIME         1/24
  PASSWORD_LIFE_TIME         365
  PASSWORD_GRACE_TIME        30
  PASSWORD_REUSE_TIME        365
  PASSWORD_REUSE_MAX         5
  PASSWORD_VERIFY_FUNCTION   ora12c_strong_verify_function;

CREATE PROFILE app_online LIMIT
  SESSIONS_PER_USER          120
  IDLE_TIME                  30
  FAILED_LOGIN_ATTEMPTS      10
  PASSWORD_LIFE_TIME         365
  PASSWORD_GRACE_TIME        30;

ALTER USER ledger_batch  PROFILE app_batch;
ALTER USER ledger_online PROFILE app_online;

CREATE ROLE ledger_poster;
GRANT SELECT, INSERT ON ledger.posting TO ledger_poster;
GRANT SELECT ON ledger.account TO ledger_poster;
GRANT CREATE SESSION TO ledger_batch;
GRANT ledger_poster TO ledger_batch;
