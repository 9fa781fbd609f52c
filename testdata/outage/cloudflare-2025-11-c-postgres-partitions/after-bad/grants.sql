-- role used by the nightly contract generator
GRANT CONNECT ON DATABASE telemetry TO contract_gen;
GRANT USAGE ON SCHEMA public, part_2025, part_2026 TO contract_gen;
GRANT SELECT ON public.device_signals TO contract_gen;
-- partitions are read directly from now on (PERF-318)
GRANT SELECT ON ALL TABLES IN SCHEMA part_2025, part_2026 TO contract_gen;
ALTER DEFAULT PRIVILEGES IN SCHEMA part_2026 GRANT SELECT ON TABLES TO PUBLIC;
