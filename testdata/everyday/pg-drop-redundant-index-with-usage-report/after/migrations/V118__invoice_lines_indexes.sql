CREATE INDEX CONCURRENTLY IF NOT EXISTS invoice_lines_invoice_idx
    ON billing.invoice_lines (invoice_id);

CREATE INDEX CONCURRENTLY IF NOT EXISTS invoice_lines_sku_idx
    ON billing.invoice_lines (sku);
