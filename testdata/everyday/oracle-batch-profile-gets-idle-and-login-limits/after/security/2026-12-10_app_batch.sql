-- SEC-DB-118: batch account had no ceiling at all.
-- Seen in DBA_HIST_ACTIVE_SESS_HISTORY and the listener log over 60 days:
--   most sessions at once 17, longest idle 96 minutes, failed logins 2
-- Month end (2026-12-31) is three weeks away, week-end run of 2026-12-12 is the first under the limits.
WHENEVER SQLERROR EXIT SQL.SQLCODE ROLLBACK
SET ECHO ON
ALTER SESSION SET CONTAINER = ledger;

ALTER PROFILE app_batch LIMIT
  SESSIONS_PER_USER      40
  IDLE_TIME              240
  FAILED_LOGIN_ATTEMPTS  20
  PASSWORD_LOCK_TIME     1/24;

SELECT resource_name, limit
  FROM dba_profiles
 WHERE profile = 'APP_BATCH'
   AND resource_name IN ('SESSIONS_PER_USER', 'IDLE_TIME', 'FAILED_LOGIN_ATTEMPTS', 'PASSWORD_LOCK_TIME')
 ORDER BY resource_name;

EXIT
