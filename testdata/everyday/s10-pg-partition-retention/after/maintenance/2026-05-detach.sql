-- Out of the 13 months since 1 May 2026: March 2025. Detached only; it stays as a table
-- in schema "cold" until the archive job has copied it and compared the checksum.
SET lock_timeout = '2s';
ALTER TABLE audit_event DETACH PARTITION audit_event_2025_03 CONCURRENTLY;
ALTER TABLE audit_event_2025_03 SET SCHEMA cold;

-- back:
-- ALTER TABLE cold.audit_event_2025_03 SET SCHEMA public;
-- ALTER TABLE audit_event ATTACH PARTITION audit_event_2025_03
--     FOR VALUES FROM ('2025-03-01') TO ('2025-04-01');
