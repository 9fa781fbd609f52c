WHENEVER SQLERROR EXIT FAILURE ROLLBACK

CREATE USER svc_treasury IDENTIFIED EXTERNALLY
  DEFAULT TABLESPACE billing
  QUOTA 0 ON billing
  PROFILE svc_profile;

GRANT CREATE SESSION TO svc_treasury;
GRANT SELECT ON ledger.v_balances TO svc_treasury;

AUDIT POLICY ledger_access BY svc_treasury;
