--liquibase formatted sql

--changeset mreyes:0041-1
ALTER TABLE folios
  ADD CONSTRAINT fk_folios_guest
  FOREIGN KEY (guest_id) REFERENCES guests (id)
  ON UPDATE RESTRICT
  ON DELETE RESTRICT;
--rollback ALTER TABLE folios DROP FOREIGN KEY fk_folios_guest;

--changeset mreyes:0041-2
ALTER TABLE folio_lines
  ADD CONSTRAINT fk_lines_folio
  FOREIGN KEY (folio_id) REFERENCES folios (id)
  ON UPDATE RESTRICT
  ON DELETE CASCADE;
--rollback ALTER TABLE folio_lines DROP FOREIGN KEY fk_lines_folio;
