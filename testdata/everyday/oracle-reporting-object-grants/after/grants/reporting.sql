WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET ECHO ON
-- the eleven tables that unified auditing saw rep_svc read, 2026-08-01 to 2026-11-25
GRANT CREATE SESSION TO reporting_role;
GRANT READ ON sales.order_header TO reporting_role;
GRANT READ ON sales.order_line TO reporting_role;
GRANT READ ON sales.refund TO reporting_role;
GRANT READ ON sales.tariff TO reporting_role;
GRANT READ ON stock.article TO reporting_role;
GRANT READ ON stock.movement TO reporting_role;
GRANT READ ON stock.site TO reporting_role;
GRANT READ ON finance.ledger_month TO reporting_role;
GRANT READ ON finance.cost_centre TO reporting_role;
GRANT READ ON finance.fx_rate TO reporting_role;
GRANT READ ON reports.calendar TO reporting_role;
GRANT EXECUTE ON reports.pkg_month_end TO reporting_role;
REVOKE SELECT ANY TABLE FROM reporting_role;

ALTER PROFILE svc_reporting LIMIT
    SESSIONS_PER_USER        20
    IDLE_TIME                15
    FAILED_LOGIN_ATTEMPTS    10
    PASSWORD_LIFE_TIME       180;

ALTER USER rep_svc PROFILE svc_reporting;
GRANT reporting_role TO rep_svc;
ALTER USER rep_svc DEFAULT ROLE reporting_role;
