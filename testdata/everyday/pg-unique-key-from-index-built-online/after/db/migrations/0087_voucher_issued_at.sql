-- 0087
ALTER TABLE shop.voucher ADD COLUMN issued_at timestamptz NOT NULL DEFAULT now();
