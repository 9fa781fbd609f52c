DROP INDEX CONCURRENTLY IF EXISTS logistics.shipment_open_idx;
