WHENEVER SQLERROR EXIT FAILURE

CREATE OR REPLACE PACKAGE core_owner.util_sql AUTHID CURRENT_USER AS
  FUNCTION row_count(p_statement IN VARCHAR2) RETURN NUMBER;
  FUNCTION exists_row(p_statement IN VARCHAR2) RETURN BOOLEAN;
END util_sql;
/
CREATE OR REPLACE PACKAGE BODY core_owner.util_sql AS
  FUNCTION row_count(p_statement IN VARCHAR2) RETURN NUMBER IS
    l_count NUMBER;
  BEGIN
    EXECUTE IMMEDIATE 'SELECT COUNT(*) FROM (' || p_statement || ')' INTO l_count;
    RETURN l_count;
  END row_count;

  FUNCTION exists_row(p_statement IN VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    RETURN row_count('SELECT 1 FROM (' || p_statement || ') WHERE ROWNUM = 1') > 0;
  END exists_row;
END util_sql;
/
GRANT EXECUTE ON core_owner.util_sql TO PUBLIC;

-- exchange rates come from the treasury gateway
BEGIN
  DBMS_NETWORK_ACL_ADMIN.APPEND_HOST_ACE(
    host       => 'rates.treasury.example.com',
    lower_port => 443,
    upper_port => 443,
    ace        => xs$ace_type(privilege_list => xs$name_list('http'),
                              principal_name => 'FX_LOADER',
                              principal_type => xs_acl.ptype_db));
END;
/
