GRANT SELECT ON sales.orders TO reporter;
REVOKE SELECT ON ALL TABLES IN SCHEMA sales FROM readers;
