CREATE USER IF NOT EXISTS colmap HOST IP '10.3.8.0/24' SETTINGS PROFILE 'readonly_small';
GRANT SELECT(name, type, position, database, table) ON system.columns TO colmap;
GRANT SHOW COLUMNS ON edge.requests_v3 TO colmap;
