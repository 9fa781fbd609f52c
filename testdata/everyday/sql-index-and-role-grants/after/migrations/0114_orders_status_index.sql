-- no transaction: concurrently
-- Index for the open-orders list. Built next to the running writers.
SET lock_timeout = '3s';
SET statement_timeout = 0;
-- an earlier try that broke off leaves an invalid index behind
DROP INDEX CONCURRENTLY IF EXISTS orders_status_created_new;
CREATE INDEX CONCURRENTLY orders_status_created_new
    ON orders (status, created_at)
    WHERE status <> 'closed';
