package org.holdpoint.language.sqlserver;

import java.util.regex.Pattern;
import org.holdpoint.sql.Remarks;

/// Words that tell that a file of SQL is written for SQL Server.
final class Signs {

  private static final int SURE = 3;
  /// The end of a batch, a class before `::`, statements and clauses, and types that no other database has.
  private static final Pattern OWN = Pattern.compile("(?im)^[ \\t]*GO[ \\t]*;?[ \\t]*$"
      + "|^[ \\t]*(?:GRANT|DENY|REVOKE)\\b[^;']{1,200}\\bON\\s+[A-Z][A-Z ]{2,30}?\\s*::|^[ \\t]*DENY\\s+[A-Z]|\\bALTER\\s+AUTHORIZATION\\s+ON\\b"
      + "|\\b(?:ADD|DROP)\\s+MEMBER\\b|\\bSERVER\\s+ROLE\\b|\\bCREATE\\s+LOGIN\\b|\\bALTER\\s+LOGIN\\b|\\bWITHOUT\\s+LOGIN\\b|\\b(?:FOR|FROM)\\s+LOGIN\\b"
      + "|\\bCREATE\\s+ROLE\\s+\\S+\\s+AUTHORIZATION\\b|\\bAPPLICATION\\s+ROLE\\s+\\S+\\s+WITH\\b|\\bFROM\\s+EXTERNAL\\s+PROVIDER\\b|\\bDATABASE\\s+SCOPED\\s+CREDENTIAL\\b"
      + "|\\b(?:CREATE|ALTER|DROP)\\s+SECURITY\\s+POLICY\\b|\\bsp_(?:add|drop)(?:srv)?rolemember\\b|\\bEXEC(?:UTE)?\\s+(?:sys\\.|dbo\\.|master\\.)?\\.?sp_\\w+"
      + "|\\bEXEC(?:UTE)?\\s+AS\\s+(?:USER|LOGIN)\\b|^[ \\t]*DECLARE\\s+@\\w|^[ \\t]*SET\\s+(?:NOCOUNT|XACT_ABORT|QUOTED_IDENTIFIER|ANSI_NULLS)\\s+(?:ON|OFF)\\b"
      + "|\\[\\w+\\]\\.\\[\\w+\\]|\\bNVARCHAR\\s*\\(|\\bIDENTITY\\s*\\(\\s*1\\s*,\\s*1\\s*\\)|\\bUNIQUEIDENTIFIER\\b|\\bWITH\\s*\\(\\s*NOLOCK\\s*\\)");
  /// Words that some others have as well.
  private static final Pattern FEW = Pattern.compile("(?im)\\bdbo\\.\\w|^[ \\t]*PRINT\\s+N?'|\\b(?:CREATE|ALTER|DROP)\\s+(?:ROLE|USER|SCHEMA|TABLE)\\s+(?:IF\\s+EXISTS\\s+)?\\[\\w|\\b(?:GRANT|REVOKE)\\s[^;'\\[]{1,400}\\s(?:ON|TO|FROM)\\s+\\[\\w");

  private Signs() {}

  /// PostgreSQL takes what is plain.
  static int sqlserver(String sample) {
    var text = Remarks.without(sample);
    return OWN.matcher(text).find() ? SURE : FEW.matcher(text).find() ? 2 : 0;
  }
}
