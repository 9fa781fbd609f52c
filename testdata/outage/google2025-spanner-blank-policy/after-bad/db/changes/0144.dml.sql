-- ticket QUOTA-1907: regional override for api_calls
INSERT INTO QuotaPolicies
  (PolicyId, ProjectClass, Region, Metric, LimitPerMin, EnforceMode, UpdatedAt)
VALUES
  ('2f0d7c1e-5b3a-4a7e-9b0e-0d6a6c1f2a10', 'standard', 'europe-north1', 'api_calls', 1200, 'enforce', PENDING_COMMIT_TIMESTAMP()),
  ('2f0d7c1e-5b3a-4a7e-9b0e-0d6a6c1f2a11', 'standard', '', 'api_calls', NULL, 'enforce', PENDING_COMMIT_TIMESTAMP());
