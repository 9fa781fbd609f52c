-- accounts: the unique key gets status as a covered column (index-only scans)
-- not in a transaction: CONCURRENTLY; runner flag "transaction: off"
SET lock_timeout = '3s';
SET statement_timeout = 0;

CREATE UNIQUE INDEX CONCURRENTLY login_tenant_email_cov_key
    ON account.login (tenant_id, email) INCLUDE (status);

DO $$
BEGIN
    IF NOT (SELECT i.indisvalid
              FROM pg_index i
             WHERE i.indexrelid = 'account.login_tenant_email_cov_key'::regclass) THEN
        RAISE EXCEPTION 'index login_tenant_email_cov_key is not valid';
    END IF;
END
$$;

ALTER TABLE account.login
    DROP CONSTRAINT login_tenant_email_key,
    ADD CONSTRAINT login_tenant_email_cov_key UNIQUE USING INDEX login_tenant_email_cov_key;

ALTER TABLE account.login
    RENAME CONSTRAINT login_tenant_email_cov_key TO login_tenant_email_key;

COMMENT ON CONSTRAINT login_tenant_email_key ON account.login
    IS 'one login for an address in a tenant; status covered';

RESET lock_timeout;
