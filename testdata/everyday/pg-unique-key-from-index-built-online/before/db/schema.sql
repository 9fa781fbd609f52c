CREATE TABLE shop.voucher (
    voucher_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        text NOT NULL,
    tenant_id   integer NOT NULL REFERENCES shop.tenant (tenant_id),
    value_cents integer NOT NULL CHECK (value_cents > 0),
    issued_at   timestamptz NOT NULL DEFAULT now(),
    redeemed_at timestamptz
);

CREATE INDEX voucher_tenant_code_ix ON shop.voucher (tenant_id, code);

GRANT SELECT, INSERT, UPDATE ON shop.voucher TO shop_app;
GRANT SELECT ON shop.voucher TO shop_report;
