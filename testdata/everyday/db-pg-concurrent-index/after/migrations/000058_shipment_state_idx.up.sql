-- LOG-219: list of open shipments per carrier (one statement: golang-migrate runs it outside a transaction)
CREATE INDEX CONCURRENTLY IF NOT EXISTS shipment_open_idx
  ON logistics.shipment (carrier, created_at)
  WHERE state <> 'delivered';
