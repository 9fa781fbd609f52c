-- roles and rights of the parcel service
BEGIN;

CREATE ROLE svc_parcels LOGIN PASSWORD NULL CONNECTION LIMIT 40;
ALTER ROLE svc_parcels SET statement_timeout = '15s';
ALTER ROLE svc_parcels SET idle_in_transaction_session_timeout = '30s';

GRANT CONNECT ON DATABASE logistics TO svc_parcels;
GRANT USAGE ON SCHEMA parcels TO svc_parcels;

GRANT SELECT, INSERT, UPDATE ON parcels.parcel TO svc_parcels;
GRANT SELECT, INSERT ON parcels.scan_event TO svc_parcels;
GRANT SELECT, INSERT, UPDATE ON parcels.delivery_slot TO svc_parcels;
GRANT SELECT ON parcels.depot TO svc_parcels;
GRANT USAGE ON SEQUENCE parcels.parcel_id_seq TO svc_parcels;
GRANT USAGE ON SEQUENCE parcels.scan_event_id_seq TO svc_parcels;
GRANT USAGE ON SEQUENCE parcels.delivery_slot_id_seq TO svc_parcels;

COMMIT;
