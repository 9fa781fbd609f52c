-- runs hourly from cron on db-auth-1; at most 20 x 5000 rows a run
SET lock_timeout = '2s';
SET statement_timeout = '30s';
SELECT format($q$
DELETE FROM auth.sessions
 WHERE id IN (SELECT id
                FROM auth.sessions
               WHERE expires_at < now() - interval '30 days'
               ORDER BY expires_at
               LIMIT 5000
                 FOR UPDATE SKIP LOCKED)
$q$)
  FROM generate_series(1, 20)
\gexec
