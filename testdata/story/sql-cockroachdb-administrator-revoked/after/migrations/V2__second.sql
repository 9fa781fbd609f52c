SET CLUSTER SETTING sql.defaults.idle_in_session_timeout = '1h';
REVOKE admin FROM app;
