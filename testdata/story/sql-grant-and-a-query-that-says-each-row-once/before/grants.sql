-- readers work through the distributed tables
GRANT SELECT ON metrics.* TO svc_limits;
