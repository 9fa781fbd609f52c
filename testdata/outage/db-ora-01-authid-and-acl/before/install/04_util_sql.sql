CREATE OR REPLACE PACKAGE core_owner.util_sql AUTHID CURRENT_USER AS
  FUNCTION row_count(p_statement IN VARCHAR2) RETURN NUMBER;
END util_sql;
/
CREATE OR REPLACE PACKAGE BODY core_owner.util_sql AS
  FUNCTION row_count(p_statement IN VARCHAR2) RETURN NUMBER IS
    l_count NUMBER;
  BEGIN
    EXECUTE IMMEDIATE 'SELECT COUNT(*) FROM (' || p_statement || ')' INTO l_count;
    RETURN l_count;
  END row_count;
END util_sql;
/
GRANT EXECUTE ON core_owner.util_sql TO PUBLIC;
