WHENEVER SQLERROR EXIT FAILURE
ALTER SESSION SET ddl_lock_timeout = 15;

ALTER TABLE ins.policy ADD (broker_id NUMBER(10));
COMMENT ON COLUMN ins.policy.broker_id IS 'NULL for direct sales';

CREATE INDEX ins.policy_broker_ix ON ins.policy (broker_id) ONLINE;

CREATE TABLE ins.broker (
  broker_id NUMBER(10) NOT NULL PRIMARY KEY,
  name      VARCHAR2(120 CHAR) NOT NULL
);

GRANT SELECT ON ins.broker TO policy_app;
