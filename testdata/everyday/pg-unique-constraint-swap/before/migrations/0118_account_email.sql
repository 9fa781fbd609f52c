-- accounts: e-mail must be unique inside a tenant
BEGIN;
SET LOCAL lock_timeout = '3s';
ALTER TABLE account.login
    ADD CONSTRAINT login_tenant_email_key UNIQUE (tenant_id, email);

ALTER TABLE account.login
    ADD CONSTRAINT login_email_form CHECK (position('@' IN email) > 1);

CREATE INDEX login_email_idx ON account.login (email);

COMMENT ON CONSTRAINT login_tenant_email_key ON account.login
    IS 'one login for an address in a tenant';

GRANT SELECT, INSERT, UPDATE ON account.login TO account_svc;
COMMIT;
