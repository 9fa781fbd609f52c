GRANT SELECT ON TABLE db.core.feats TO ROLE builder;
