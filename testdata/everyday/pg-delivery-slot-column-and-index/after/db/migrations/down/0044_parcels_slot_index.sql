DROP INDEX CONCURRENTLY IF EXISTS logistics.parcels_depot_slot_idx;
