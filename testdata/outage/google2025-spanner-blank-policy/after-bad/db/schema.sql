CREATE TABLE QuotaPolicies (
  PolicyId STRING(36) NOT NULL,
  ProjectClass STRING(32) NOT NULL,
  Region STRING(32) NOT NULL,
  Metric STRING(64) NOT NULL,
  LimitPerMin INT64 NOT NULL,
  EnforceMode STRING(16) NOT NULL,
  UpdatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp = true),
  CONSTRAINT CK_EnforceMode CHECK (EnforceMode IN ('shadow', 'enforce')),
  CONSTRAINT CK_Region CHECK (CHAR_LENGTH(Region) > 0),
) PRIMARY KEY (PolicyId);

CREATE INDEX QuotaPoliciesByRegion ON QuotaPolicies (Region, Metric);
