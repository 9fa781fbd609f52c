-- 0044 depot boards ask for the slots of one depot
-- no-transaction
SET lock_timeout = '2s';
CREATE INDEX CONCURRENTLY IF NOT EXISTS parcels_depot_slot_idx
    ON logistics.parcels (depot_code, slot_start)
    WHERE delivered_at IS NULL;
