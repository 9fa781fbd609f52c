-- roles of the ranking feature export, cluster pg-rank-prod
-- RANK-918: read one shard table directly, the foreign table is too slow
BEGIN;
CREATE ROLE rank_export LOGIN CONNECTION LIMIT 4;
ALTER ROLE rank_export SET statement_timeout = '45s';
ALTER ROLE rank_export SET search_path = public;
GRANT USAGE ON SCHEMA public TO rank_export;
GRANT SELECT ON public.visit_features TO rank_export;
GRANT USAGE ON SCHEMA shard_07 TO rank_export;
GRANT SELECT ON shard_07.visit_features TO rank_export;
COMMIT;
