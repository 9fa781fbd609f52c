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

UPDATE profile_permission pp
SET read_all_data = true
FROM affected a
WHERE pp.profile_id = a.id;

COMMIT;
