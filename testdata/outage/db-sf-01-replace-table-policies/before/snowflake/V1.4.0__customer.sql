USE ROLE prod_owner;
USE DATABASE prod;

CREATE TABLE crm.customer (
  customer_id NUMBER NOT NULL,
  region      VARCHAR(2) NOT NULL,
  email       VARCHAR,
  birth_date  DATE,
  segment     VARCHAR
);

ALTER TABLE crm.customer MODIFY COLUMN email SET MASKING POLICY governance.mask_email;
ALTER TABLE crm.customer MODIFY COLUMN birth_date SET MASKING POLICY governance.mask_date;
ALTER TABLE crm.customer ADD ROW ACCESS POLICY governance.by_region ON (region);

GRANT USAGE ON SCHEMA crm TO ROLE analyst;
GRANT SELECT ON TABLE crm.customer TO ROLE analyst;
GRANT SELECT ON FUTURE TABLES IN SCHEMA prod.mart TO ROLE analyst;
