BEGIN;

CREATE SCHEMA kyc AUTHORIZATION app_owner;

CREATE TABLE kyc.document (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id bigint NOT NULL,
  kind        text NOT NULL,
  scan        bytea NOT NULL,
  checked_at  timestamptz
);
ALTER TABLE kyc.document OWNER TO app_owner;

GRANT USAGE ON SCHEMA kyc TO kyc_service;
GRANT SELECT, INSERT ON kyc.document TO kyc_service;

COMMIT;
