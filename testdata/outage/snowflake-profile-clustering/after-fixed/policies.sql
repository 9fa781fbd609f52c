USE ROLE policy_admin;

CREATE MASKING POLICY IF NOT EXISTS gov.policies.mask_email AS (val VARCHAR) RETURNS VARCHAR ->
    CASE WHEN IS_ROLE_IN_SESSION('PII_READER') THEN val
         ELSE REGEXP_REPLACE(val, '^[^@]+', '*****') END;

CREATE ROW ACCESS POLICY IF NOT EXISTS gov.policies.by_country AS (c VARCHAR) RETURNS BOOLEAN ->
    EXISTS (SELECT 1 FROM gov.maps.role_country m
             WHERE m.role_name = CURRENT_ROLE() AND m.country = c);
