CREATE TABLE carrier (
    carrier_id  serial PRIMARY KEY,
    code        varchar(12) NOT NULL,
    name        text NOT NULL,
    active      boolean NOT NULL DEFAULT true
);

CREATE TABLE shipment (
    shipment_id bigserial PRIMARY KEY,
    carrier_id  integer NOT NULL REFERENCES carrier (carrier_id),
    label       text,
    created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX shipment_carrier_ix ON shipment (carrier_id);

INSERT INTO carrier (code, name) VALUES
    ('DPD',    'DPD'),
    ('dpd',    'DPD Germany'),
    ('GLS',    'GLS'),
    ('gls-it', 'GLS Italy'),
    ('Gls',    'GLS (old import)'),
    ('POST',   'Post');
