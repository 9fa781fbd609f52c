WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET ECHO ON
CREATE ROLE reporting_role NOT IDENTIFIED;
GRANT CREATE SESSION TO reporting_role;
GRANT SELECT ANY TABLE TO reporting_role;
GRANT EXECUTE ON reports.pkg_month_end TO reporting_role;

CREATE PROFILE svc_reporting LIMIT
    SESSIONS_PER_USER        20
    IDLE_TIME                30
    FAILED_LOGIN_ATTEMPTS    10
    PASSWORD_LIFE_TIME       180;

ALTER USER rep_svc PROFILE svc_reporting;
GRANT reporting_role TO rep_svc;
ALTER USER rep_svc DEFAULT ROLE reporting_role;
