-- 0088  (executeInTransaction=false: built online, 11 minutes on the copy of production)
-- Doubles were looked for on 2026-12-01 in production: 0 groups with more than one row.
SET lock_timeout = '3s';
SET statement_timeout = '45min';

CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS voucher_tenant_code_key
    ON shop.voucher (tenant_id, code);

-- stop here when the build failed and left an invalid index
DO $$
BEGIN
    IF EXISTS (
        SELECT 1
          FROM pg_index i
         WHERE i.indexrelid = 'shop.voucher_tenant_code_key'::regclass
           AND NOT i.indisvalid
    ) THEN
        RAISE EXCEPTION 'voucher_tenant_code_key is invalid, drop it and run 0088 again';
    END IF;
END
$$;
