SET lock_timeout = '3s';
SET statement_timeout = 0;

-- an interrupted run leaves an invalid index of this name behind
DROP INDEX CONCURRENTLY IF EXISTS billing.payments_booked_at_method_idx;

CREATE INDEX CONCURRENTLY payments_booked_at_method_idx
    ON billing.payments (booked_at, method);

RESET statement_timeout;
RESET lock_timeout;
