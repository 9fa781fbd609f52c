GRANT SELECT ON TABLE b.feats TO builder;
