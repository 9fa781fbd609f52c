-- 0087: the nightly import uses two tables only (jobs/import.yaml)
GRANT SELECT, INSERT, UPDATE ON catalog.items TO 'importer'@'10.20.4.%';
GRANT SELECT, INSERT, DELETE ON catalog.items_staging TO 'importer'@'10.20.4.%';
REVOKE ALL PRIVILEGES ON catalog.* FROM 'importer'@'10.20.4.%';
SHOW GRANTS FOR 'importer'@'10.20.4.%';
