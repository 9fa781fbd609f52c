-- readers work through the distributed tables
GRANT SELECT ON metrics.* TO svc_limits;
GRANT SELECT ON metrics_shard.* TO svc_limits;
