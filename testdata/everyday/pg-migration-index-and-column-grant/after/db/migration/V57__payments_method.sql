-- PAY-1180: how a payment came in; filled by the application from 3.44 on
SET lock_timeout = '3s';

ALTER TABLE billing.payments ADD COLUMN method text;

COMMENT ON COLUMN billing.payments.method IS 'card, transfer, debit';

ALTER TABLE billing.payments
    ADD CONSTRAINT payments_method_known
    CHECK (method IN ('card', 'transfer', 'debit')) NOT VALID;
