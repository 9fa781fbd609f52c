-- fifth feature of at most 200
ALTER TABLE bots.http_requests_features ON CLUSTER analytics
    ADD COLUMN IF NOT EXISTS tls_version UInt16 DEFAULT 0 AFTER ja4;
