BEGIN;
-- derived data: funnel-job refills it after the next up
DROP TABLE IF EXISTS reporting.onboarding_funnel;
COMMIT;
