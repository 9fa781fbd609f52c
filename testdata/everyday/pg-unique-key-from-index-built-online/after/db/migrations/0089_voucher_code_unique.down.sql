BEGIN;
SET LOCAL lock_timeout = '3s';
ALTER TABLE shop.voucher DROP CONSTRAINT voucher_tenant_code_key;
COMMIT;
