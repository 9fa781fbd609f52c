-- colmap: read access for the column map generator
-- the role used to inherit from app_owner, which is going away
BEGIN;
REVOKE app_owner FROM svc_colmap;
GRANT CONNECT ON DATABASE signals TO svc_colmap;
GRANT USAGE ON SCHEMA serving TO svc_colmap;
GRANT pg_read_all_data TO svc_colmap;
ALTER ROLE svc_colmap SET statement_timeout = '30s';
COMMIT;
