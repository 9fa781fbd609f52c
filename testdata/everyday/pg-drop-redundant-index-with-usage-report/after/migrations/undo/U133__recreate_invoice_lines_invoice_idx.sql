CREATE INDEX CONCURRENTLY IF NOT EXISTS invoice_lines_invoice_idx
    ON billing.invoice_lines (invoice_id);
