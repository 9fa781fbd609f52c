-- migrate:up
SET lock_timeout = '3s';
ALTER TABLE orders ADD COLUMN voucher_code text;

-- migrate:down
SET lock_timeout = '3s';
ALTER TABLE orders DROP COLUMN voucher_code;
