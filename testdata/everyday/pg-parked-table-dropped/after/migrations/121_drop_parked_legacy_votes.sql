-- step 2 of 2, see docs/retire-legacy-votes.md
BEGIN;
SET LOCAL lock_timeout = '5s';
DROP TABLE graveyard.legacy_votes RESTRICT;
COMMIT;
