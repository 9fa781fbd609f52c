USE ROLE crm_owner;
USE DATABASE crm;

CREATE TABLE IF NOT EXISTS core.customer_profile (
    customer_id   NUMBER(38,0) NOT NULL,
    country       VARCHAR(2)   NOT NULL,
    full_name     VARCHAR      WITH MASKING POLICY gov.policies.mask_name,
    email         VARCHAR      WITH MASKING POLICY gov.policies.mask_email,
    birth_date    DATE         WITH MASKING POLICY gov.policies.mask_date,
    segment       VARCHAR(20),
    last_order_on DATE,
    updated_at    TIMESTAMP_TZ NOT NULL
)
DATA_RETENTION_TIME_IN_DAYS = 30
WITH ROW ACCESS POLICY gov.policies.by_country ON (country);
