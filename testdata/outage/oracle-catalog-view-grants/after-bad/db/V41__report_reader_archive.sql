-- CRM-908: monthly comparison with the archive schemas (crm_2022, crm_2023, crm_2024)
GRANT SELECT ANY TABLE TO attr_reader;
GRANT SELECT_CATALOG_ROLE TO attr_reader;
