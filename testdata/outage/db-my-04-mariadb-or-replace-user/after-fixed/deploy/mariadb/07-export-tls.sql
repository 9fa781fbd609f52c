-- OPS-610: client certificates for the export job
ALTER USER 'svc_export'@'10.20.%'
  REQUIRE SUBJECT '/CN=svc_export'
  WITH MAX_USER_CONNECTIONS 6;

-- country list in ticketing
ALTER TABLE crm.country ADD COLUMN IF NOT EXISTS iso3 CHAR(3) NULL, ALGORITHM=INSTANT;
GRANT SELECT ON crm.country TO 'ticketing'@'10.21.%';

ALTER TABLE ticketing.ticket ADD COLUMN IF NOT EXISTS country CHAR(2) NULL, ALGORITHM=INSTANT;
