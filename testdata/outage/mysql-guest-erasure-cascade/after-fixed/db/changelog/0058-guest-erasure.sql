--liquibase formatted sql

--changeset tlindqvist:0058-1
ALTER TABLE guests
  ADD COLUMN erased_at DATETIME NULL,
  ALGORITHM = INSTANT;
--rollback ALTER TABLE guests DROP COLUMN erased_at;

--changeset tlindqvist:0058-2
CREATE INDEX ix_guests_last_stay ON guests (last_stay);
--rollback DROP INDEX ix_guests_last_stay ON guests;
