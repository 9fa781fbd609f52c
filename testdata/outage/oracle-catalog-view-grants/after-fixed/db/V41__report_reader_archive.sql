-- CRM-908: monthly comparison with the archive schemas, by an account of its own.
-- attr_reader stays as it is. Undo: DROP USER archive_compare (tried on crm-test, 2025-11-17).
CREATE USER archive_compare IDENTIFIED EXTERNALLY
  DEFAULT TABLESPACE users
  PROFILE service_accounts;

GRANT CREATE SESSION TO archive_compare;
GRANT SELECT ON crm_2022.customer_attributes TO archive_compare;
GRANT SELECT ON crm_2023.customer_attributes TO archive_compare;
GRANT SELECT ON crm_2024.customer_attributes TO archive_compare;
