-- 0090  (executeInTransaction=false) same columns as the key of 0089, so no query loses its index
SET lock_timeout = '3s';
DROP INDEX CONCURRENTLY IF EXISTS shop.voucher_tenant_code_ix;
