-- role used by the nightly contract generator
GRANT CONNECT ON DATABASE telemetry TO contract_gen;
GRANT USAGE ON SCHEMA public TO contract_gen;
GRANT SELECT ON public.device_signals TO contract_gen;
