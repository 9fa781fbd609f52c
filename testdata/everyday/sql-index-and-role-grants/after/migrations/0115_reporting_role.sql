-- Reporting reads through a role without login; people become members of it.
BEGIN;
SET LOCAL lock_timeout = '3s';
CREATE ROLE reporting_read NOLOGIN;
GRANT USAGE ON SCHEMA reporting TO reporting_read;
GRANT SELECT ON reporting.daily_sales, reporting.stock TO reporting_read;
GRANT reporting_read TO a_kim, j_lopez;
-- the personal grants of 0097 are not needed any more
REVOKE SELECT ON reporting.daily_sales, reporting.stock FROM a_kim, j_lopez;
COMMIT;
