-- FLT-512: summary table for BI
SET statement_timeout = '30s';

CREATE TABLE IF NOT EXISTS fleet.public.trip_summary (
  vehicle_id UUID NOT NULL,
  day        DATE NOT NULL,
  km         DECIMAL NOT NULL,
  PRIMARY KEY (vehicle_id, day)
);

GRANT SELECT ON TABLE fleet.public.trip_summary TO fleet_bi;
GRANT SELECT, INSERT, UPDATE ON TABLE fleet.public.trip_summary TO fleet_app;

-- the changefeed settings are set once by the operators, see ops/cluster-settings.sql
-- trip_v1 is no longer written; it stays until the export of January is checked
REVOKE INSERT, UPDATE ON TABLE fleet.public.trip_v1 FROM fleet_app;

CREATE INDEX IF NOT EXISTS trip_vehicle_idx ON fleet.public.trip (vehicle_id, started_at);
