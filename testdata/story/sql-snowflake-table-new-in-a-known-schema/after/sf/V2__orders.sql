CREATE OR REPLACE TABLE sales.orders AS SELECT * FROM raw.orders WHERE ts > '2026-01-01';
