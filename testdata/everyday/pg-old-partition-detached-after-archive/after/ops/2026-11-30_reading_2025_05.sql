-- monthly turn: 2025-05 leaves the online table, 2026-12 joins it
\set ON_ERROR_STOP on
SET lock_timeout = '4s';

CREATE TABLE telemetry.reading_2026_12
  PARTITION OF telemetry.reading
  FOR VALUES FROM ('2026-12-01') TO ('2027-01-01');

-- rows must be what the archive manifest says, else stop here
DO $$
DECLARE
  n bigint;
BEGIN
  SELECT count(*) INTO n FROM telemetry.reading_2025_05;
  IF n <> 184467211 THEN
    RAISE EXCEPTION 'reading_2025_05 has % rows, manifest says 184467211', n;
  END IF;
END
$$;

ALTER TABLE telemetry.reading DETACH PARTITION telemetry.reading_2025_05 CONCURRENTLY;
ALTER TABLE telemetry.reading_2025_05 SET SCHEMA telemetry_cold;

-- back, as exercised in September:
--   ALTER TABLE telemetry_cold.reading_2025_05 SET SCHEMA telemetry;
--   ALTER TABLE telemetry.reading ATTACH PARTITION telemetry.reading_2025_05
--     FOR VALUES FROM ('2025-05-01') TO ('2025-06-01');
