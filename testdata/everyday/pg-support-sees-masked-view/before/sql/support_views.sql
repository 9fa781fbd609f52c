-- what first line support may read of the CRM database; applied by sqitch rework
CREATE SCHEMA IF NOT EXISTS support AUTHORIZATION crm_owner;
SET ROLE crm_owner;

CREATE OR REPLACE VIEW support.contact AS
SELECT id,
       full_name,
       email,
       phone,
       country,
       created_at
  FROM crm.contact;

CREATE OR REPLACE VIEW support.ticket AS
SELECT id, contact_id, subject, state, opened_at
  FROM crm.ticket;

REVOKE ALL ON support.contact, support.ticket FROM PUBLIC;
GRANT USAGE ON SCHEMA support TO support_l1, support_l2;
GRANT SELECT ON support.contact, support.ticket TO support_l1, support_l2;
RESET ROLE;

ALTER ROLE support_l1 SET statement_timeout = '30s';
ALTER ROLE support_l2 SET statement_timeout = '30s';
