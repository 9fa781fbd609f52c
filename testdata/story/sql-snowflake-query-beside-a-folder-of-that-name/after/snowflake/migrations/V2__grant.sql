GRANT SELECT ON TABLE db.shard0.feats TO ROLE builder;
