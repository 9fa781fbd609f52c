-- 4.11 went out 2026-03-02, 4.12 on 2026-04-13. Neither reads or writes phone_raw:
--   grep -rn phone_raw app/ jobs/ reports/      -> nothing (CI job column-usage, build 8841)
--   pg_depend for account.phone_raw             -> no view, no index, no trigger
-- Staging was migrated and taken back once on 2026-05-04; base backup and WAL kept 35 days.
BEGIN;
SET LOCAL lock_timeout = '2s';

CREATE TABLE archive.account_phone_raw AS
    SELECT id, phone_raw
    FROM account
    WHERE phone_raw IS NOT NULL;
ALTER TABLE archive.account_phone_raw ADD PRIMARY KEY (id);

DO $$
DECLARE
    kept  bigint;
    had   bigint;
BEGIN
    SELECT count(*) INTO kept FROM archive.account_phone_raw;
    SELECT count(phone_raw) INTO had FROM account;
    IF kept <> had THEN
        RAISE EXCEPTION 'copy holds % rows, table had %', kept, had;
    END IF;
END
$$;

ALTER TABLE account DROP COLUMN phone_raw;
COMMIT;
