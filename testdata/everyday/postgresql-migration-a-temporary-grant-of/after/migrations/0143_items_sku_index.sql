-- runs outside a transaction (migrate: no-transaction)
-- owner: shop-data, after 0142
-- takes about 12 minutes on the copy of 2026-11-25
-- the console looks items up by sku; 40 M rows, built without blocking writers
-- if it is broken off: DROP INDEX CONCURRENTLY shop.items_sku_idx, then again
SET statement_timeout = 0;

CREATE INDEX CONCURRENTLY items_sku_idx
    ON shop.items (sku);

RESET statement_timeout;

-- migrate checks afterwards that the index is valid:
--   SELECT indisvalid FROM pg_index
--    WHERE indexrelid = 'shop.items_sku_idx'::regclass;
