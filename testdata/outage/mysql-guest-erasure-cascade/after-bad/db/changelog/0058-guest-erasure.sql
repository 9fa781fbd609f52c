--liquibase formatted sql

--changeset tlindqvist:0058-1
-- erasure requests fail with ER_ROW_IS_REFERENCED_2 as long as a folio exists
ALTER TABLE folios
  DROP FOREIGN KEY fk_folios_guest;

ALTER TABLE folios
  ADD CONSTRAINT fk_folios_guest
  FOREIGN KEY (guest_id) REFERENCES guests (id)
  ON UPDATE RESTRICT
  ON DELETE CASCADE;
--rollback empty

--changeset tlindqvist:0058-2
CREATE INDEX ix_guests_last_stay ON guests (last_stay);
--rollback DROP INDEX ix_guests_last_stay ON guests;
