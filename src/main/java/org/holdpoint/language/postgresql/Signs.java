package org.holdpoint.language.postgresql;

import java.util.regex.Pattern;
import org.holdpoint.sql.Remarks;

/// Words that tell which database a file of SQL is written for.
final class Signs {

  /// Few others have them.
  private static final Pattern POSTGRESQL = Pattern.compile("(?im)^\\s*DO\\s+\\$|\\bLANGUAGE\\s+'?plpgsql\\b|\\bALTER\\s+DEFAULT\\s+PRIVILEGES\\b|\\bROW\\s+LEVEL\\s+SECURITY\\b|\\bpg_catalog\\b"
      + "|^\\\\(?:connect|c|set|echo|i|ir|if|gexec|restrict)\\b|\\bREASSIGN\\s+OWNED\\b|\\bSET\\s+(?:SESSION\\s+|LOCAL\\s+)?search_path\\b|\\bCREATE\\s+EXTENSION\\b|\\bSECURITY\\s+DEFINER\\b");
  /// Only PostgreSQL and what is read like it have them: attributes of roles (CREATE ROLE), and options of memberships (GRANT).
  private static final Pattern ROLES = Pattern.compile("(?i)\\b(?:CREATE|ALTER)\\s+(?:ROLE|USER)\\s+[^;'=]{1,200}?\\s(?:NO)?(?:SUPERUSER|BYPASSRLS|CREATEROLE|CREATEDB)\\b(?!\\s*=)|\\bWITH\\s+(?:ADMIN|INHERIT|SET)\\s+(?:TRUE|FALSE)\\b");
  /// Only CockroachDB has them: its documentation, "SQL Statements", GRANT and "Supported privileges", SHOW CREATE.
  private static final Pattern COCKROACHDB = Pattern.compile("(?i)\\b(?:GRANT|REVOKE)\\s+SYSTEM\\s+(?:(?!(?:ON|TO|FROM)\\b)\\w+[\\s,]+)+(?:TO|FROM)\\b|\\bCONFIGURE\\s+ZONE\\b|\\bcrdb_internal\\b|\\bCREATE\\s+CHANGEFEED\\b|\\bunique_rowid\\s*\\(|"
      + "\\b(?:MODIFYCLUSTERSETTING|VIEWACTIVITY(?:REDACTED)?|VIEWCLUSTERSETTING|EXTERNALIOIMPLICITACCESS|MODIFYSQLCLUSTERSETTING|VIEWSYSTEMTABLE)\\b|\\bCLUSTER\\s+SETTING\\b|"
      + "\\bLOCALITY\\s+(?:REGIONAL|GLOBAL)\\b|\\bSURVIVE\\s+(?:ZONE|REGION)\\s+FAILURE\\b|\\bAS\\s+OF\\s+SYSTEM\\s+TIME\\b|\\bttl_expire(?:_after|ation_expression)\\b|\\bON\\s+EXTERNAL\\s+CONNECTION\\b|\\bINTERLEAVE\\s+IN\\s+PARENT\\b");

  /// Only Amazon Redshift has them, which is read as PostgreSQL: Database Developer Guide, "System-defined roles", GRANT (ASSUMEROLE), "Row-level security", "Dynamic data masking", CREATE TABLE.
  private static final Pattern REDSHIFT = Pattern.compile("(?i)\\bsys:(?:superuser|dba|secadmin|operator|monitor)\\b|\\bASSUMEROLE\\b|\\bRLS\\s+POLICY\\b|\\b(?:ATTACH|DETACH)\\s+MASKING\\s+POLICY\\b|\\bDISTSTYLE\\b|\\bDISTKEY\\b");

  private Signs() {}

  /// PostgreSQL is what plain SQL is taken for.
  static int postgresql(String sample) {
    var text = Remarks.without(sample);
    return REDSHIFT.matcher(text).find() || ROLES.matcher(text).find() ? 3 : POSTGRESQL.matcher(text).find() ? 2 : 1;
  }

  /// Without a word of its own a file is taken for PostgreSQL, which says the same.
  static int cockroachdb(String sample) {
    return COCKROACHDB.matcher(Remarks.without(sample)).find() ? 3 : 0;
  }
}
