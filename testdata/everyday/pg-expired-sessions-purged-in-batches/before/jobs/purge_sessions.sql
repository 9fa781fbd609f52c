-- nightly 02:30, pg_cron
DELETE FROM auth.sessions
WHERE expires_at < now() - interval '30 days';
