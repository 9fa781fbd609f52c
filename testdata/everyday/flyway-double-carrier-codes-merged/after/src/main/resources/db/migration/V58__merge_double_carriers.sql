-- dpd (2) becomes DPD (1), Gls (5) becomes GLS (3). 18 214 and 902 shipments on 2026-12-01.
SET LOCAL lock_timeout = '5s';

CREATE TABLE carrier_merge_v58 AS
SELECT s.shipment_id, s.carrier_id AS old_carrier_id
  FROM shipment s
  JOIN carrier c ON c.carrier_id = s.carrier_id
 WHERE c.code IN ('dpd', 'Gls');

ALTER TABLE carrier_merge_v58 ADD PRIMARY KEY (shipment_id);

DO $$
DECLARE
    n bigint;
BEGIN
    SELECT count(*) INTO n FROM carrier_merge_v58;
    IF n > 25000 THEN
        RAISE EXCEPTION 'would touch % shipments, expected about 19 000', n;
    END IF;
END
$$;

UPDATE shipment s
   SET carrier_id = keep.carrier_id
  FROM carrier gone
  JOIN carrier keep ON keep.code = upper(gone.code)
 WHERE s.carrier_id = gone.carrier_id
   AND gone.code IN ('dpd', 'Gls')
   AND keep.code IN ('DPD', 'GLS');

UPDATE carrier
   SET active = false
 WHERE code IN ('dpd', 'Gls');
