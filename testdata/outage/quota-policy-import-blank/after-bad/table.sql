CREATE TABLE QuotaPolicy (
  PolicyId     STRING(16)  NOT NULL,
  Consumer     STRING(64)  NOT NULL,
  Metric       STRING(32)  NOT NULL,
  Region       STRING(16),
  LimitPerMin  INT64,
  Burst        FLOAT64,
  Mode         STRING(8)   NOT NULL,
  Fallback     STRING(8),
  Expires      DATE        NOT NULL,
  CONSTRAINT limit_positive CHECK (LimitPerMin > 0),
  CONSTRAINT mode_known     CHECK (Mode IN ('enforce', 'shadow')),
) PRIMARY KEY (PolicyId);
