package org.holdpoint.language.snowflake;

import java.util.regex.Pattern;
import org.holdpoint.sql.Remarks;

/// Words that tell that a file of SQL is written for Snowflake.
final class Signs {

  private static final int SURE = 3;
  private static final String KIND = "(?:TABLES|VIEWS|SCHEMAS|DATABASES|STAGES|FUNCTIONS|PROCEDURES|SEQUENCES|STREAMS|TASKS|PIPES|(?:FILE\\s+FORMATS)|(?:\\w+\\s+TABLES)|(?:\\w+\\s+VIEWS))";
  private static final Pattern OWN = Pattern.compile("(?im)\\bGRANT\\s+(?:DATABASE\\s+|APPLICATION\\s+)?ROLE\\s+\\S+\\s+TO\\s+(?:DATABASE\\s+|APPLICATION\\s+)?(?:ROLE|USER|SHARE)\\b"
      + "|\\bREVOKE\\s+(?:DATABASE\\s+|APPLICATION\\s+)?ROLE\\s+\\S+\\s+FROM\\s+(?:DATABASE\\s+)?(?:ROLE|USER)\\b|\\b(?:GRANT|REVOKE)\\b[^;']{1,200}\\bON\\s+(?:ACCOUNT\\b|WAREHOUSE\\s|INTEGRATION\\s|STAGE\\s"
      + "|(?:ALL|FUTURE)\\s+" + KIND + "\\s+IN\\s+(?:DATABASE|SCHEMA)\\b[^;']{1,120}\\b(?:TO|FROM)\\s+(?:DATABASE\\s+)?ROLE\\b)|\\bON\\s+FUTURE\\s+" + KIND + "\\b|\\bOWNERSHIP\\s+ON\\b|\\bIMPORTED\\s+PRIVILEGES\\b"
      + "|\\b(?:GRANT|REVOKE)\\b[^;']{1,300}\\b(?:TO|FROM)\\s+(?:SHARE|DATABASE\\s+ROLE|APPLICATION\\s+ROLE)\\s|^[ \\t]*USE\\s+(?:ROLE|WAREHOUSE|SECONDARY\\s+ROLES)\\b"
      + "|\\bCREATE\\s+(?:OR\\s+(?:REPLACE|ALTER)\\s+)?(?:DATABASE\\s+ROLE|WAREHOUSE|STAGE|FILE\\s+FORMAT|STORAGE\\s+INTEGRATION|SHARE|NETWORK\\s+POLICY|ROLE\\s+IF\\s+NOT\\s+EXISTS\\s+\\S+\\s+COMMENT)\\b"
      + "|\\b(?:CREATE|ALTER|DROP)\\s+(?:OR\\s+(?:REPLACE|ALTER)\\s+)?(?:MASKING|PASSWORD|AUTHENTICATION|SESSION)\\s+POLICY\\b|\\bALTER\\s+ROW\\s+ACCESS\\s+POLICY\\b|\\bDROP\\s+ALL\\s+ROW\\s+ACCESS\\s+POLICIES\\b(?!\\s+ON\\b)|\\bROW\\s+ACCESS\\s+POLICY\\b[^;']{1,300}\\bRETURNS\\s+BOOLEAN\\b"
      + "|\\b(?:UN)?SET\\s+MASKING\\s+POLICY\\b|\\b(?:ADD|DROP)\\s+ROW\\s+ACCESS\\s+POLICY\\s+[\\w.\"]+\\s*(?:;|,|$|ON\\s*\\()|\\bDEFAULT_(?:SECONDARY_ROLES|WAREHOUSE)\\b"
      + "|\\bEXECUTE\\s+IMMEDIATE\\s+\\$\\$|\\bDELEGATED\\s+AUTHORIZATIONS?\\b|\\bCREATE\\s+OR\\s+ALTER\\s+ROLE\\b|\\bALTER\\s+USER\\s+\\S+\\s+(?:RESET\\s+PASSWORD|UNSET\\s)|\\bALTER\\s+USER\\s+IF\\s+EXISTS\\s+\\S+\\s+RENAME\\b|\\bTIMESTAMP_(?:NTZ|LTZ|TZ)\\b"
      + "|\\bMANAGED\\s+ACCESS\\b|\\bSECURE\\s+(?:MATERIALIZED\\s+|RECURSIVE\\s+)?VIEW\\b|\\b(?:UN)?SET\\s+SECURE\\b|\\bCOPY\\s+GRANTS\\b|\\bALTER\\s+(?:TABLE|SCHEMA|DATABASE)\\s[^;']{1,200}\\bSWAP\\s+WITH\\b");
  private static final Pattern FEW = Pattern.compile("(?im)\\b(?:GRANT|REVOKE)\\b[^;']{1,300}\\b(?:TO|FROM)\\s+ROLE\\s+\\S+\\s*;|\\bVARIANT\\b|\\bCREATE\\s+OR\\s+REPLACE\\s+TABLE\\b");

  private Signs() {}

  /// PostgreSQL takes what is plain.
  static int snowflake(String sample) {
    var text = Remarks.without(sample);
    return OWN.matcher(text).find() ? SURE : FEW.matcher(text).find() ? 2 : 0;
  }
}
