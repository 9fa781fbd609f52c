-- 0042 grants for the parcel service
BEGIN;

GRANT SELECT, INSERT, UPDATE ON logistics.parcels TO parcel_service;
GRANT SELECT ON logistics.parcels TO support_readonly;

COMMIT;
