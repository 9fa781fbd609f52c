CREATE SCHEMA features;
CREATE SCHEMA features_r0;
CREATE TABLE features.bots (id int, score real);
CREATE TABLE features_r0.bots (id int, score real);
CREATE ROLE gen LOGIN;
GRANT USAGE ON SCHEMA features TO gen;
GRANT SELECT ON ALL TABLES IN SCHEMA features TO gen;
