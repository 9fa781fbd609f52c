-- 0043 the promised delivery slot; empty for parcels accepted before the feature
BEGIN;
SET LOCAL lock_timeout = '2s';

ALTER TABLE logistics.parcels
    ADD COLUMN slot_start timestamptz,
    ADD COLUMN slot_end   timestamptz;

ALTER TABLE logistics.parcels
    ADD CONSTRAINT parcels_slot_order CHECK (slot_end > slot_start) NOT VALID;

COMMIT;

-- takes SHARE UPDATE EXCLUSIVE only, reads and writes go on
ALTER TABLE logistics.parcels VALIDATE CONSTRAINT parcels_slot_order;
