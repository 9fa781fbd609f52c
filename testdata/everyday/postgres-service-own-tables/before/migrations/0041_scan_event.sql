BEGIN;
CREATE TABLE parcels.scan_event (
    id         bigserial PRIMARY KEY,
    parcel_id  bigint      NOT NULL REFERENCES parcels.parcel (id),
    depot_id   integer     NOT NULL REFERENCES parcels.depot (id),
    scanned_at timestamptz NOT NULL DEFAULT now(),
    device     text
);
CREATE INDEX scan_event_parcel_idx ON parcels.scan_event (parcel_id, scanned_at);
ALTER TABLE parcels.scan_event OWNER TO parcels_owner;
COMMENT ON TABLE parcels.scan_event IS 'one row a scan';
COMMENT ON COLUMN parcels.scan_event.device IS 'serial number of the hand scanner';
COMMENT ON COLUMN parcels.scan_event.depot_id IS 'depot where the scan was made';
COMMIT;
