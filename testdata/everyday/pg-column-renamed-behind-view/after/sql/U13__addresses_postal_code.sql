BEGIN;
SET LOCAL lock_timeout = '3s';
DROP TRIGGER addresses_sync_postal_code ON crm.addresses;
DROP FUNCTION crm.addresses_sync_postal_code();
ALTER TABLE crm.addresses DROP COLUMN postal_code;
COMMIT;
