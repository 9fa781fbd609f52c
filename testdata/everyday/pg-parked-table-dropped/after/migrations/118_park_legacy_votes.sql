-- 2026-10-12: step 1 of 2, park the old table where no role can read it
BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TABLE poll.legacy_votes SET SCHEMA graveyard;
REVOKE ALL ON graveyard.legacy_votes FROM poll_app, poll_report;
COMMIT;
