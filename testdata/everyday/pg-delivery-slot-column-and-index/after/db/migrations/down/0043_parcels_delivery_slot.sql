-- only before the service writes slots; afterwards leave the columns in place
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE logistics.parcels DROP CONSTRAINT IF EXISTS parcels_slot_order;
COMMIT;
