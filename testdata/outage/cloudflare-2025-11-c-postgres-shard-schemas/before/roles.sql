-- roles of the ranking feature export, cluster pg-rank-prod
-- tables are reached through the schema public (foreign tables to the shards)
BEGIN;
CREATE ROLE rank_export LOGIN CONNECTION LIMIT 4;
ALTER ROLE rank_export SET statement_timeout = '60s';
ALTER ROLE rank_export SET search_path = public;
GRANT USAGE ON SCHEMA public TO rank_export;
GRANT SELECT ON public.visit_features TO rank_export;
COMMIT;
