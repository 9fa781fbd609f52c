-- 0042: takes back 0041, the audit is finished (SEC-940)
BEGIN;

SET LOCAL lock_timeout = '5s';

REVOKE SELECT ON ledger.entry, ledger.account, ledger.closing FROM audit_2026;
REVOKE USAGE ON SCHEMA ledger FROM audit_2026;

-- the role itself stays for a month so that old log lines can be read,
-- it owns nothing (checked 2026-11-27)
ALTER ROLE audit_2026 NOLOGIN;

COMMENT ON ROLE audit_2026 IS 'SEC-940, closed 2026-11-27, drop after 2026-12-31';

COMMIT;
