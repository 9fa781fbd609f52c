-- roles of the catalogue exporter, applied by the migration job
CREATE ROLE catalog_export NOLOGIN;
GRANT USAGE ON SCHEMA feed TO catalog_export;
GRANT SELECT ON feed.scoring_features TO catalog_export;
GRANT SELECT ON feed.scoring_labels TO catalog_export;
-- partitions were moved to feed_p in release 41
GRANT USAGE ON SCHEMA feed_p TO catalog_export;
GRANT SELECT ON feed_p.scoring_features_2026 TO catalog_export;
COMMENT ON ROLE catalog_export IS 'reads the scoring feed only';
