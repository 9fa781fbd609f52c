-- same leading column as invoice_lines_invoice_idx, plus the position used by the PDF renderer
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS invoice_lines_invoice_pos_uidx
    ON billing.invoice_lines (invoice_id, line_no) INCLUDE (amount_cents, vat_rate);
