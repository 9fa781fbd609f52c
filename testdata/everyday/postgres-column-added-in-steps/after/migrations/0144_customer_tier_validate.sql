-- transaction: off
SET lock_timeout = '3s';
ALTER TABLE customer VALIDATE CONSTRAINT customer_tier_ck;
