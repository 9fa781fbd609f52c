SET CLUSTER SETTING sql.defaults.idle_in_session_timeout = '1h';
GRANT admin TO app;
