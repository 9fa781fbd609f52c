-- roles of the api database
CREATE ROLE api_console LOGIN CONNECTION LIMIT 10;
GRANT CONNECT ON DATABASE api_production TO api_console;
GRANT USAGE ON SCHEMA public TO api_console;
GRANT SELECT ON builds, jobs, repositories, branches TO api_console;
ALTER ROLE api_console SET default_transaction_read_only = on;
ALTER ROLE api_console SET statement_timeout = '20s';
