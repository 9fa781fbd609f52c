BEGIN;
SET LOCAL lock_timeout = '3s';
CREATE TABLE parcels.delivery_slot (
    id         bigserial PRIMARY KEY,
    parcel_id  bigint      NOT NULL REFERENCES parcels.parcel (id),
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    confirmed  boolean     NOT NULL DEFAULT false,
    CHECK (starts_at < ends_at)
);
CREATE INDEX delivery_slot_parcel_idx ON parcels.delivery_slot (parcel_id);
ALTER TABLE parcels.delivery_slot OWNER TO parcels_owner;
COMMENT ON TABLE parcels.delivery_slot IS 'slot agreed with the receiver';
COMMENT ON COLUMN parcels.delivery_slot.confirmed IS 'receiver answered the message';
COMMIT;
