CREATE ROLE report_ro NOLOGIN;
GRANT USAGE ON SCHEMA sales TO report_ro;
GRANT SELECT ON sales.order_line, sales.product TO report_ro;
GRANT SELECT, UPDATE ON sales.product TO price_tool;
