-- PostgreSQL 15, database "tenantcore"
BEGIN;
SET LOCAL lock_timeout = '3s';

CREATE TEMP TABLE affected ON COMMIT DROP AS
SELECT p.id
FROM profile p
JOIN org_feature f ON f.org_id = p.org_id AND f.feature = 'campaigns'
WHERE p.name = 'Campaign Sync Service'
  AND p.is_system;

DO $$
BEGIN
  IF (SELECT count(*) FROM affected) > 4200 THEN
    RAISE EXCEPTION 'more profiles than orgs with the feature';
  END IF;
END
$$;

UPDATE object_permission op
SET can_edit = true
FROM affected a
WHERE op.profile_id = a.id
  AND op.object_name = 'lead_score';

COMMIT;
