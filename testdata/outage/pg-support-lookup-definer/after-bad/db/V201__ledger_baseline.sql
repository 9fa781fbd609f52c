\set ON_ERROR_STOP on
BEGIN;

CREATE SCHEMA IF NOT EXISTS ledger AUTHORIZATION ledger_owner;
CREATE SCHEMA IF NOT EXISTS support AUTHORIZATION ledger_owner;

CREATE TABLE IF NOT EXISTS ledger.customer (
    customer_id  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id    uuid        NOT NULL,
    email        text        NOT NULL,
    display_name text        NOT NULL,
    iban         text,
    tax_number   text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    closed_at    timestamptz
);
ALTER TABLE ledger.customer OWNER TO ledger_owner;
CREATE INDEX IF NOT EXISTS customer_email_idx ON ledger.customer (lower(email) text_pattern_ops);

CREATE TABLE IF NOT EXISTS ledger.payout (
    payout_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id   uuid          NOT NULL,
    customer_id uuid          NOT NULL REFERENCES ledger.customer,
    amount      numeric(14,2) NOT NULL,
    state       text          NOT NULL
);
ALTER TABLE ledger.payout OWNER TO ledger_owner;

ALTER TABLE ledger.customer ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger.customer FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger.payout   ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger.payout   FORCE ROW LEVEL SECURITY;

CREATE POLICY customer_by_tenant ON ledger.customer
    USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY payout_by_tenant ON ledger.payout
    USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);

REVOKE ALL ON SCHEMA ledger FROM PUBLIC;
GRANT USAGE ON SCHEMA ledger TO ledger_api;
GRANT SELECT, INSERT, UPDATE ON ledger.customer, ledger.payout TO ledger_api;

GRANT USAGE ON SCHEMA support TO support_agent;

COMMIT;
