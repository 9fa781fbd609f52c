package org.holdpoint.language.postgresql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Place;
import org.holdpoint.sql.Remarks;
import org.holdpoint.sql.SqlDialect;
import org.holdpoint.sql.SqlLanguage;

/// SQL of databases that has the statements of the standard, as PostgreSQL has them, and a few forms of its own. What is so plain that it may be of any database is taken for PostgreSQL.
/// @param own words that only this database has
public record Alike(String name, Lexis lexis, Pattern own) implements SqlDialect {

  private static final int SURE = 3;
  private static final Pattern BRACKETS = Pattern.compile("\\[(\\w[^\\[\\]'\"]{0,127})\\]");
  /// Teradata Vantage, "SQL Data Control Language" (B035-1149): GRANT (SQL Form), GRANT CONNECT THROUGH; "SQL Data Definition Language" (B035-1144): CREATE USER, CREATE DATABASE, CREATE TABLE, REPLACE VIEW.
  private static final DeclarationLanguage TERADATA = new SqlLanguage(new Alike("teradata", Lexis.STANDARD,
      Pattern.compile("(?i)\\b(?:GRANT|REVOKE)\\s+CONNECT\\s+THROUGH\\s+\\w+\\s+(?:WITH\\s+TRUST[_ ]ONLY\\s+)?(?:TO|FROM)\\b|\\b(?:GRANT|REVOKE)\\s+ALL\\s+BUT\\s|\\b(?:GRANT|REVOKE)\\s[^;']{1,400}?\\s(?:TO|FROM)\\s+ALL\\s+(?!EXCEPT\\b|WITH\\b|USERS\\b|PRIVILEGES\\b|TABLES\\b)\\w+\\s*(?:;|,|$|WITH\\b)"
          + "|\\b(?:GRANT|REVOKE)\\s+(?:(?:DROP|ALTER)\\s+FUNCTION|(?:CREATE|DROP)\\s+MACRO)\\s+ON\\b|\\b(?:CREATE|MODIFY)\\s+(?:USER|DATABASE)\\s+\\w+\\s+(?:FROM\\s+\\w+\\s+)?AS\\s+(?:PERM|PERMANENT|SPOOL|TEMPORARY|DEFAULT|PASSWORD)\\b"
          + "|\\bCREATE\\s+(?:MULTISET|SET)\\s+(?:VOLATILE\\s+|GLOBAL\\s+TEMPORARY\\s+)?TABLE\\b|\\bLOCKING\\s+(?:ROW|TABLE\\s+\\S+)\\s+FOR\\s+ACCESS\\b|\\bCOLLECT\\s+STATISTICS\\b")));
  /// Exasol documentation, CREATE USER, ALTER ROLE (CONSUMER_GROUP), CREATE SCRIPT, which ends with a line `/`.
  private static final DeclarationLanguage EXASOL = new SqlLanguage(new Alike("exasol", new Lexis(false, false, false, true, false, false, false, false, false, true, false, false, false),
      Pattern.compile("(?i)\\bIDENTIFIED\\s+AT\\s+LDAP\\b|\\bIDENTIFIED\\s+BY\\s+(?:KERBEROS\\s+PRINCIPAL|OPENID\\s+SUBJECT)\\b|\\bSET\\s+CONSUMER_GROUP\\s*=|\\bCREATE\\s+CONSUMER\\s+GROUP\\b|\\bIMPERSONATE\\s+ANY\\s+USER\\b|\\bGRANT\\s+IMPERSONATION\\s+ON\\b"
          + "|\\bCREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:LUA|PYTHON3?|JAVA|R)\\s+(?:SCALAR|SET|ADAPTER)\\s+SCRIPT\\b")));
  /// Trino documentation, GRANT role, SHOW ROLE GRANTS, ALTER TABLE (SET AUTHORIZATION).
  private static final DeclarationLanguage TRINO = new SqlLanguage(new Alike("trino", Lexis.STANDARD,
      Pattern.compile("(?i)\\b(?:GRANT|REVOKE)\\s(?:(?!\\bON\\b)[^;']){1,400}?\\s(?:TO|FROM)\\s[^;']{1,400}?\\sIN\\s+\\w+\\s*(?:;|$)|\\bSHOW\\s+(?:ROLE\\s+GRANTS|CURRENT\\s+ROLES)\\b|\\bSET\\s+AUTHORIZATION\\s+(?:USER|ROLE)\\s")));

  public static DeclarationLanguage teradata() {
    return TERADATA;
  }

  public static DeclarationLanguage exasol() {
    return EXASOL;
  }

  public static DeclarationLanguage trino() {
    return TRINO;
  }

  @Override
  public int recognises(SourceFile file, String sample) {
    return own.matcher(Remarks.without(sample)).find() ? SURE : 0;
  }

  @Override
  public Optional<List<AccessFact>> facts(Chunk chunk, Place place) {
    return Statements.facts(new Reading(lexis.bracket() ? quoted(chunk) : chunk, place, name));
  }

  /// A name between brackets is one between quotes (Exasol documentation, "SQL Identifier").
  private static Chunk quoted(Chunk chunk) {
    var text = BRACKETS.matcher(chunk.text()).replaceAll("\"$1\"");
    return new Chunk(chunk.order(), text, chunk.line(), chunk.column(), chunk.endLine(), chunk.endColumn(), chunk.bodies(), chunk.cut(), chunk.open());
  }
}
