-- roles for the route scoring export, cluster pg-dispatch
-- every tenant region keeps its partitions in a schema of its own: region_01 ... region_12;
-- the schema "scoring" holds the views over them
BEGIN;

CREATE ROLE scoring_export LOGIN CONNECTION LIMIT 6;

GRANT CONNECT ON DATABASE dispatch TO scoring_export;
GRANT USAGE ON SCHEMA scoring TO scoring_export;
GRANT SELECT ON scoring.rider_signals TO scoring_export;
GRANT SELECT ON scoring.courier_signals TO scoring_export;

-- partitions are read directly so that the export no longer goes through the views
GRANT pg_read_all_data TO scoring_export;

ALTER ROLE scoring_export SET statement_timeout = '30s';
ALTER ROLE scoring_export SET default_transaction_read_only = on;

COMMIT;
