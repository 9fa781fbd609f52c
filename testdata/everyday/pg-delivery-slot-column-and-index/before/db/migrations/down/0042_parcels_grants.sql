REVOKE SELECT, INSERT, UPDATE ON logistics.parcels FROM parcel_service;
REVOKE SELECT ON logistics.parcels FROM support_readonly;
