SET lock_timeout = '2s';
ALTER TABLE shop.parcels ALTER COLUMN weight TYPE bigint;
