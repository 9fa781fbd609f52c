-- role of the job that writes the scoring feature file every five minutes
CREATE ROLE feature_reader LOGIN;
GRANT CONNECT ON DATABASE scoring TO feature_reader;
GRANT USAGE ON SCHEMA features TO feature_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA features TO feature_reader;
