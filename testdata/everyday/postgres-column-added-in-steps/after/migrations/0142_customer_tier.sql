-- transaction: own
BEGIN;
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '10s';
ALTER TABLE customer ADD COLUMN IF NOT EXISTS tier text;
ALTER TABLE customer ADD CONSTRAINT customer_tier_ck
    CHECK (tier IN ('free', 'pro', 'enterprise')) NOT VALID;
COMMIT;
