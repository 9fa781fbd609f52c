-- Since V131 the planner takes invoice_lines_invoice_pos_uidx for every lookup by invoice_id:
-- no scan of this index for 30 days on the primary and both replicas
-- (reports/index-usage-2026-11.csv). It costs 3.9 GB and one write for each line.
DROP INDEX CONCURRENTLY IF EXISTS billing.invoice_lines_invoice_idx;
