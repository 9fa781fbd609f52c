-- everything the import could use before 0087 in its two tables, tried on the staging copy on 2026-11-25
GRANT SELECT, INSERT, UPDATE, DELETE ON catalog.items TO 'importer'@'10.20.4.%';
GRANT SELECT, INSERT, UPDATE, DELETE ON catalog.items_staging TO 'importer'@'10.20.4.%';
