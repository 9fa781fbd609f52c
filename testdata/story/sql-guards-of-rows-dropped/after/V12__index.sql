CREATE INDEX CONCURRENTLY payments_made ON payments(created_at);
