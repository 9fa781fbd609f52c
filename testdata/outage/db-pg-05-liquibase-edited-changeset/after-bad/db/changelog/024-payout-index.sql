--liquibase formatted sql

--changeset h.okafor:24-payout-state-idx runInTransaction:false
--comment: PAY-1190, list of open payouts
CREATE INDEX CONCURRENTLY IF NOT EXISTS payout_state_idx
  ON pay.payout (state, id) WHERE state <> 'done';
--rollback DROP INDEX CONCURRENTLY IF EXISTS pay.payout_state_idx;
