-- roles of the ranking feature export, cluster pg-rank-prod
-- RANK-918: read the shards directly, the foreign tables are too slow
BEGIN;
CREATE ROLE rank_export LOGIN CONNECTION LIMIT 4;
ALTER ROLE rank_export SET statement_timeout = '45s';
ALTER ROLE rank_export SET search_path = public;
GRANT USAGE ON SCHEMA public TO rank_export;
GRANT SELECT ON public.visit_features TO rank_export;
GRANT pg_read_all_data TO rank_export;
ALTER DEFAULT PRIVILEGES FOR ROLE shard_owner GRANT SELECT ON TABLES TO rank_export;
COMMIT;
