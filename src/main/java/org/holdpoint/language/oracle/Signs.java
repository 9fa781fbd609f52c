package org.holdpoint.language.oracle;

import java.util.regex.Pattern;
import org.holdpoint.sql.Remarks;

/// Words that tell that a file of SQL is written for Oracle Database.
final class Signs {

  private static final int SURE = 3;
  private static final Pattern OWN = Pattern.compile("(?im)\\bN?VARCHAR2\\b|\\bON\\s+DIRECTORY\\b|\\bINHERIT\\s+(?:REMOTE\\s+|ANY\\s+)?PRIVILEGES\\b|\\bWITH\\s+DELEGATE\\s+OPTION\\b"
      + "|\\bWITH\\s+HIERARCHY\\s+OPTION\\b|\\bDBMS_\\w+\\.|\\bUTL_(?:FILE|HTTP|TCP|SMTP)\\b|\\bON\\s+(?:SYS\\s*\\.\\s*)?(?:DBMS|UTL)_\\w+\\s+(?:TO|FROM)\\b|\\bFROM\\s+DUAL\\b|\\bCONTAINER\\s*=\\s*(?:ALL|CURRENT)\\b|\\bDATABASE\\s+LINK\\b|\\bQUOTA\\s+\\w+\\s+ON\\b"
      + "|\\b(?:DEFAULT|TEMPORARY)\\s+TABLESPACE\\s+\\w|\\bGRANT\\s+(?:CONNECT|RESOURCE|DBA\\s*,|SYSDBA|SYSOPER|UNLIMITED\\s+TABLESPACE)\\s*+(?:,?\\s*+(?:CONNECT|RESOURCE|DBA|CREATE\\s+SESSION|UNLIMITED\\s+TABLESPACE)\\s*+)*+\\bTO\\b"
      + "|\\bALTER\\s+USER\\s+\\S+\\s+(?:GRANT|REVOKE)\\s+CONNECT\\s+THROUGH\\b|\\bALTER\\s+SESSION\\s+SET\\s+(?:CURRENT_SCHEMA|CONTAINER)\\b|\\bIDENTIFIED\\s+BY\\s+VALUES\\b|\\bCREATE\\s+OR\\s+REPLACE\\s+PACKAGE\\b|\\bAUTHID\\s+(?:DEFINER|CURRENT_USER)\\b"
      + "|\\b(?:EXEMPT|GRANT)\\s+ANY\\s+(?:ROLE|PRIVILEGE|OBJECT|ACCESS)\\b|\\bEXEMPT\\s+ACCESS\\s+POLICY\\b|\\b(?:GRANT|REVOKE)\\b[^;']{0,200}\\b(?:CREATE|ALTER|DROP)\\s+ANY\\s+(?:TABLE|PROCEDURE|VIEW|SEQUENCE|DIRECTORY|TRIGGER|INDEX|JOB|CONTEXT|SYNONYM|TYPE|LIBRARY)\\b|\\bIDENTIFIED\\s+EXTERNALLY\\b|\\bSELECT\\s+ANY\\s+DICTIONARY\\b|\\bROLE\\s+\\S+\\s+NOT\\s+IDENTIFIED\\b|^[ \\t]*WHENEVER\\s+SQLERROR\\b|^[ \\t]*NOAUDIT\\s+\\w|^[ \\t]*(?:DROP\\s+)?AUDIT\\s+POLICY\\s");
  /// Words that some others have as well (Exasol, Snowflake).
  private static final Pattern FEW = Pattern.compile("(?im)\\bGRANT\\s+DBA\\s+TO\\b|\\bCASCADE\\s+CONSTRAINTS\\b|\\bDROP\\s+USER\\s+[^;']*\\bCASCADE\\b|\\b(?:GRANT|REVOKE)\\b[^;']{0,200}\\b(?:CREATE\\s+SESSION|ANY\\s+(?:TABLE|PROCEDURE|VIEW|SEQUENCE|DIRECTORY|TRIGGER))\\b"
      + "|\\bIDENTIFIED\\s+BY\\s+(?!PASSWORD\\b|RANDOM\\b|VALUES\\b)\\w+\\s*(?:;|,|$|DEFAULT\\b|TEMPORARY\\b|QUOTA\\b|ACCOUNT\\b|PROFILE\\b)|\\bIDENTIFIED\\s+BY\\s+\"[^\"\n]+\"|^[ \\t]*BEGIN\\b(?s:.{0,400}?)\\bEXECUTE\\s+IMMEDIATE\\s+'|^/[ \\t]*$|\\bSYSDATE\\b|^[ \\t]*SET\\s+(?:DEFINE|SERVEROUTPUT|SQLBLANKLINES|FEEDBACK)\\s+(?:ON|OFF)\\b|\\bNOARCHIVELOG\\b|\\bDROP\\s+RESTORE\\s+POINT\\b|\\bALTER\\s+PROFILE\\s+\\w+\\s+LIMIT\\s");

  private Signs() {}

  /// PostgreSQL takes what is plain.
  static int oracle(String sample) {
    var text = Remarks.without(sample);
    return OWN.matcher(text).find() ? SURE : FEW.matcher(text).find() ? 2 : 0;
  }
}
