CREATE ROLE IF NOT EXISTS fleet_app LOGIN;
CREATE ROLE IF NOT EXISTS fleet_bi LOGIN;

GRANT CONNECT ON DATABASE fleet TO fleet_app, fleet_bi;
GRANT SELECT, INSERT, UPDATE ON TABLE fleet.public.trip, fleet.public.trip_v1, fleet.public.vehicle TO fleet_app;
GRANT SELECT ON TABLE fleet.public.vehicle TO fleet_bi;

-- backups with revision history run every 12 hours
ALTER DATABASE fleet CONFIGURE ZONE USING gc.ttlseconds = 90000;
