CREATE ROLE IF NOT EXISTS dist_reader ON CLUSTER main;
CREATE ROLE IF NOT EXISTS shard_reader ON CLUSTER main;

CREATE USER IF NOT EXISTS svc_schema_export ON CLUSTER main
  IDENTIFIED WITH ssl_certificate CN 'schema-export' HOST IP '10.31.0.0/16';

GRANT ON CLUSTER main SELECT ON edge.* TO dist_reader;
-- sub-queries of the distributed tables run as the initial user now
GRANT ON CLUSTER main SELECT ON shard.* TO shard_reader;

GRANT ON CLUSTER main dist_reader TO svc_schema_export;
GRANT ON CLUSTER main shard_reader TO ops_debug, svc_schema_export;

CREATE QUOTA IF NOT EXISTS q_export ON CLUSTER main
  FOR INTERVAL 1 hour MAX queries = 600 TO svc_schema_export;
