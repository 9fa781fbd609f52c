-- the column is derived, raw requests keep it for 14 days
ALTER TABLE bots.http_requests_features ON CLUSTER analytics
    DROP COLUMN IF EXISTS tls_version;
