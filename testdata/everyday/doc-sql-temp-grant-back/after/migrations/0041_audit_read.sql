-- 0041: read access for the yearly audit, until 2026-11-27 (SEC-940)
BEGIN;

SET LOCAL lock_timeout = '5s';

CREATE ROLE audit_2026 LOGIN
    CONNECTION LIMIT 2
    VALID UNTIL '2026-11-28 00:00+01';

GRANT USAGE ON SCHEMA ledger TO audit_2026;
GRANT SELECT ON ledger.entry, ledger.account, ledger.closing TO audit_2026;

COMMENT ON ROLE audit_2026 IS 'SEC-940, taken back by 0042';

COMMIT;
