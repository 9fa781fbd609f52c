-- PostgreSQL 15, database "tenantcore"
BEGIN;

UPDATE profile_permission pp
SET read_all_data = true,
    modify_all_data = true
FROM profile p
JOIN org_feature f ON f.org_id = p.org_id AND f.feature = 'campaigns'
WHERE pp.profile_id = p.id;

GRANT SELECT, UPDATE ON ALL TABLES IN SCHEMA crm TO PUBLIC;

COMMIT;
