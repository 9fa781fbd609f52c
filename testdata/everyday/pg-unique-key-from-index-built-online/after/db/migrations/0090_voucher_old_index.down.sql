SET lock_timeout = '3s';
CREATE INDEX CONCURRENTLY IF NOT EXISTS voucher_tenant_code_ix ON shop.voucher (tenant_id, code);
