-- ticket QUOTA-1907: regional override for api_calls, shadow first
INSERT INTO QuotaPolicies
  (PolicyId, ProjectClass, Region, Metric, LimitPerMin, EnforceMode, UpdatedAt)
VALUES
  ('2f0d7c1e-5b3a-4a7e-9b0e-0d6a6c1f2a10', 'standard', 'europe-north1', 'api_calls', 1200, 'shadow', PENDING_COMMIT_TIMESTAMP()),
  ('2f0d7c1e-5b3a-4a7e-9b0e-0d6a6c1f2a11', 'standard', 'europe-west3', 'api_calls', 900, 'shadow', PENDING_COMMIT_TIMESTAMP());
