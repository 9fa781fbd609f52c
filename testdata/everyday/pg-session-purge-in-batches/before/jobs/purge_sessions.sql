-- runs hourly from cron on db-auth-1
DELETE FROM auth.sessions
 WHERE expires_at < now() - interval '30 days';
