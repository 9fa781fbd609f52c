-- step 1 of 3: the old column stays and stays the truth
BEGIN;
SET LOCAL lock_timeout = '3s';
ALTER TABLE crm.addresses ADD COLUMN postal_code text;

CREATE FUNCTION crm.addresses_sync_postal_code() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.postal_code := NEW.plz;
  RETURN NEW;
END
$$;

CREATE TRIGGER addresses_sync_postal_code
  BEFORE INSERT OR UPDATE OF plz ON crm.addresses
  FOR EACH ROW EXECUTE FUNCTION crm.addresses_sync_postal_code();
COMMIT;
