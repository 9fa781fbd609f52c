BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE account ADD COLUMN phone_raw text;
UPDATE account a
SET phone_raw = r.phone_raw
FROM archive.account_phone_raw r
WHERE r.id = a.id;
COMMIT;
