-- Account of the attribute publisher
CREATE USER attr_reader IDENTIFIED EXTERNALLY
  DEFAULT TABLESPACE users
  PROFILE service_accounts;

GRANT CREATE SESSION TO attr_reader;
GRANT SELECT ON crm_core.customer_attributes TO attr_reader;
