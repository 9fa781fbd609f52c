-- the model feed reads the views of schema feed only
GRANT USAGE ON SCHEMA feed TO svc_scoring;
GRANT SELECT ON feed.session_signals TO svc_scoring;
