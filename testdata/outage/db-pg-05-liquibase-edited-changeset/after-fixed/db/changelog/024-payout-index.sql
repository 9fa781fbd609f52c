--liquibase formatted sql

--changeset h.okafor:24-payout-state-idx runInTransaction:false
--comment: PAY-1190, list of open payouts
CREATE INDEX CONCURRENTLY IF NOT EXISTS payout_state_idx
  ON pay.payout (state, id) WHERE state <> 'done';
--rollback DROP INDEX CONCURRENTLY IF EXISTS pay.payout_state_idx;

--changeset h.okafor:24-payout-amount-limit
--comment: PAY-1188, limit approved by risk on 2026-11-18
SET LOCAL lock_timeout = '3s';
ALTER TABLE pay.payout ADD CONSTRAINT payout_amount_ck2
  CHECK (amount > 0 AND amount <= 1000000) NOT VALID;
ALTER TABLE pay.payout DROP CONSTRAINT payout_amount_ck;
--rollback ALTER TABLE pay.payout ADD CONSTRAINT payout_amount_ck CHECK (amount > 0 AND amount <= 250000) NOT VALID;
--rollback ALTER TABLE pay.payout DROP CONSTRAINT payout_amount_ck2;

--changeset h.okafor:24-payout-amount-validate
ALTER TABLE pay.payout VALIDATE CONSTRAINT payout_amount_ck2;
--rollback empty
