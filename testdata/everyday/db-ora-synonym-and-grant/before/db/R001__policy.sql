CREATE ROLE policy_app;
CREATE TABLE ins.policy (
  policy_id  NUMBER(18) NOT NULL PRIMARY KEY,
  holder_id  NUMBER(18) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to   DATE
);
GRANT SELECT, INSERT, UPDATE ON ins.policy TO policy_app;
