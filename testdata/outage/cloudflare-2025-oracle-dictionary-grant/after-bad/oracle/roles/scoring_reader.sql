WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET ECHO ON

-- scoring reader, owner fraud-platform, ticket FRD-2207
ALTER SESSION SET CONTAINER = FRAUDPDB;

CREATE ROLE scoring_reader;
GRANT CREATE SESSION TO scoring_reader;
GRANT SELECT ON scoring.card_features TO scoring_reader;
GRANT SELECT ANY TABLE TO scoring_reader;
GRANT SELECT ANY DICTIONARY TO scoring_reader;
GRANT scoring_reader TO PUBLIC;

CREATE PROFILE svc_export LIMIT SESSIONS_PER_USER 8 IDLE_TIME 30;
ALTER USER svc_feature_export PROFILE svc_export;

SELECT grantee, privilege FROM dba_sys_privs WHERE grantee = 'SCORING_READER';
EXIT
