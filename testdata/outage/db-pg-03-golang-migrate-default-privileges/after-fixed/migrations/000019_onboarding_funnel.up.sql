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

GRANT SELECT ON reporting.onboarding_funnel TO bi_reader;

COMMIT;
