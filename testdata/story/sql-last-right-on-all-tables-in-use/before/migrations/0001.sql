CREATE ROLE readers;
CREATE ROLE reporter LOGIN IN ROLE readers;
GRANT USAGE ON SCHEMA sales TO readers;
GRANT SELECT ON sales.orders TO readers;
