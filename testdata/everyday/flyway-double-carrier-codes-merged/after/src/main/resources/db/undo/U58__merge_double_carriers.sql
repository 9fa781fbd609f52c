UPDATE carrier
   SET active = true
 WHERE code IN ('dpd', 'Gls');

UPDATE shipment s
   SET carrier_id = m.old_carrier_id
  FROM carrier_merge_v58 m
 WHERE m.shipment_id = s.shipment_id;

DROP TABLE carrier_merge_v58;
