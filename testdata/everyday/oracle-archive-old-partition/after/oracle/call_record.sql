CREATE TABLE billing.call_record (
    record_id    NUMBER(18)    NOT NULL,
    msisdn       VARCHAR2(15)  NOT NULL,
    started_at   DATE          NOT NULL,
    duration_s   NUMBER(8)     NOT NULL,
    tariff_code  VARCHAR2(8)
)
PARTITION BY RANGE (started_at) (
    PARTITION p2024 VALUES LESS THAN (DATE '2025-01-01') TABLESPACE ts_cold,
    PARTITION p2025 VALUES LESS THAN (DATE '2026-01-01') TABLESPACE ts_hot,
    PARTITION p2026 VALUES LESS THAN (DATE '2027-01-01') TABLESPACE ts_hot,
    PARTITION p2027 VALUES LESS THAN (DATE '2028-01-01') TABLESPACE ts_hot
);
CREATE INDEX billing.call_record_msisdn ON billing.call_record (msisdn) LOCAL;

CREATE PROFILE rater_profile LIMIT
    SESSIONS_PER_USER 40
    IDLE_TIME 30
    FAILED_LOGIN_ATTEMPTS 5
    PASSWORD_LOCK_TIME 1
    PASSWORD_LIFE_TIME 90;

GRANT SELECT, INSERT ON billing.call_record TO svc_rater;
ALTER USER svc_rater PROFILE rater_profile;
