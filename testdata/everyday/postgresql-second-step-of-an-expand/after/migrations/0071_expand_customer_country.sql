-- 0071, step 1 of 3 (expand): customers.country_code beside customers.country
-- released 2026-11-10; application 7.4 writes both columns, reads the old one
-- step 2: fill and constrain (0072), application 7.5 reads the new one
-- step 3: drop customers.country, not before 2027-01-15
SET lock_timeout = '3s';

BEGIN;

ALTER TABLE crm.customers
    ADD COLUMN country_code char(2);

COMMENT ON COLUMN crm.customers.country_code
    IS 'ISO 3166-1 alpha-2, replaces country';

COMMIT;
