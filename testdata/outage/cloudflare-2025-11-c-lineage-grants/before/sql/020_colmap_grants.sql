-- colmap: read access for the column map generator
BEGIN;
GRANT CONNECT ON DATABASE signals TO svc_colmap;
GRANT USAGE ON SCHEMA serving TO svc_colmap;
GRANT SELECT ON serving.session_signals TO svc_colmap;
COMMIT;
