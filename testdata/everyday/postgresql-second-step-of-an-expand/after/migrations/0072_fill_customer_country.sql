-- 0072, step 2 of 3: fill and constrain customers.country_code
-- not in one transaction: runs with psql, autocommit on
-- rehearsed on the copy of production of 2026-11-20: 41 batches, 6 minutes
SET lock_timeout = '3s';
SET statement_timeout = '15min';

DO $$
DECLARE
    n integer;
BEGIN
    LOOP
        UPDATE crm.customers c
           SET country_code = m.iso2
          FROM crm.country_map m
         WHERE m.name = c.country
           AND c.id IN (SELECT b.id
                          FROM crm.customers b
                          JOIN crm.country_map bm ON bm.name = b.country
                         WHERE b.country_code IS NULL AND bm.iso2 IS NOT NULL
                         ORDER BY b.id
                         LIMIT 5000
                           FOR UPDATE OF b SKIP LOCKED);
        GET DIAGNOSTICS n = ROW_COUNT;
        COMMIT;
        EXIT WHEN n = 0;
        PERFORM pg_sleep(1);
    END LOOP;
END
$$;

ALTER TABLE crm.customers
    ADD CONSTRAINT customers_country_code_upper
    CHECK (country_code = upper(country_code)) NOT VALID;

ALTER TABLE crm.customers
    VALIDATE CONSTRAINT customers_country_code_upper;

RESET lock_timeout;
RESET statement_timeout;

CREATE INDEX CONCURRENTLY customers_country_code_idx
    ON crm.customers (country_code);

-- must be 0 or only rows known in DATA-771
SELECT count(*) AS still_empty FROM crm.customers
 WHERE country_code IS NULL AND country IS NOT NULL;
