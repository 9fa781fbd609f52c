CREATE TABLE db.core.feats (id NUMBER, a VARIANT);
CREATE TABLE db.shard0.feats (id NUMBER, a VARIANT);
CREATE ROLE builder;
GRANT SELECT ON TABLE db.core.feats TO ROLE builder;
