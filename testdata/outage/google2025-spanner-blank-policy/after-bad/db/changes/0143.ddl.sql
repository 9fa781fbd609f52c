-- ticket QUOTA-1907: regional override for api_calls
ALTER TABLE QuotaPolicies DROP CONSTRAINT CK_Region;
ALTER TABLE QuotaPolicies ALTER COLUMN LimitPerMin INT64;
