-- RET-0026, after both archive copies of p202410 were verified (2026-11-03)
SET SESSION lock_wait_timeout = 5;
SELECT COUNT(*) AS rows_before FROM telemetry.samples PARTITION (p202410);
-- stop unless rows_before = 431870552
ALTER TABLE telemetry.samples DROP PARTITION p202410;
