SET SESSION lock_wait_timeout = 3;
ALTER TABLE parcel
  ADD COLUMN carrier_ref VARCHAR(40) NULL,
  ALGORITHM=INSTANT;
