CREATE ROLE IF NOT EXISTS mart_reader ON CLUSTER c1;
CREATE USER IF NOT EXISTS svc_mart ON CLUSTER c1 IDENTIFIED WITH ssl_certificate CN 'mart' HOST IP '10.12.0.0/16';
GRANT ON CLUSTER c1 SELECT ON mart.page_views TO mart_reader;
GRANT ON CLUSTER c1 INSERT ON mart.page_views TO svc_mart;
