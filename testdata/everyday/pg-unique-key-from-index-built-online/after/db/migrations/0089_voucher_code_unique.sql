-- 0089  one transaction, only catalogue entries change
BEGIN;
SET LOCAL lock_timeout = '3s';

ALTER TABLE shop.voucher
    ADD CONSTRAINT voucher_tenant_code_key UNIQUE USING INDEX voucher_tenant_code_key;

COMMIT;
