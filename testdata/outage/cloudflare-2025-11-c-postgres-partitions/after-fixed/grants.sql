-- role used by the nightly contract generator
GRANT CONNECT ON DATABASE telemetry TO contract_gen;
GRANT USAGE ON SCHEMA public, part_2026 TO contract_gen;
GRANT SELECT ON public.device_signals TO contract_gen;
-- one partition is read directly from now on (PERF-318)
GRANT SELECT ON part_2026.device_signals TO contract_gen;
