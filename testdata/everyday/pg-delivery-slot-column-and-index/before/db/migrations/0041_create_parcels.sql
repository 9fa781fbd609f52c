-- 0041 create parcels
BEGIN;

CREATE TABLE logistics.parcels (
    parcel_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_ref     text        NOT NULL,
    depot_code    char(4)     NOT NULL,
    weight_grams  integer     NOT NULL CHECK (weight_grams > 0),
    status        text        NOT NULL DEFAULT 'accepted',
    created_at    timestamptz NOT NULL DEFAULT now(),
    delivered_at  timestamptz
);

CREATE INDEX parcels_order_ref_idx ON logistics.parcels (order_ref);

COMMIT;
