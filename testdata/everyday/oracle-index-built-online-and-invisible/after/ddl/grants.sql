GRANT SELECT ON claims TO claims_report;
GRANT SELECT, INSERT, UPDATE ON claims TO claims_app;
