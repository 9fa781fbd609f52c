package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.AccessFact.SessionStatement;

/// What a statement does to a table besides, in the same words in every dialect that has them: CREATE OR REPLACE TABLE drops the one that stands there (Snowflake SQL command reference and MariaDB
/// documentation, CREATE TABLE), and ADD COLUMN makes a column, which is nobody else's loss when it goes; DROP PARTITION takes rows (Oracle SQL Language Reference, ALTER TABLE).
final class Remade {

  private static final String NAME = "(?:[\\w$]+|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+\\])";
  private static final String PATH = NAME + "(?:\\s*\\.\\s*" + NAME + ")*";
  private static final Pattern REPLACED = Pattern.compile("(?is)CREATE\\s+OR\\s+REPLACE\\s+(?:TRANSIENT\\s+|HYBRID\\s+|ICEBERG\\s+)*TABLE\\s.*");
  /// A table that is worked out anew from others holds what it held.
  private static final Pattern QUERY = Pattern.compile("(?is).*?\\b(AS\\s*\\(?\\s*(?:SELECT|WITH)|CLONE|LIKE)\\s.*");
  private static final Pattern READ = Pattern.compile("(?i)\\b(?:FROM|JOIN|CLONE|LIKE)\\s+(" + PATH + ")");
  /// Who had rights on what is replaced has none on what stands there afterwards, unless the statement copies them (Snowflake SQL command reference, CREATE VIEW, COPY GRANTS; from the behavior change
  /// bundle 2026_08 on they are copied unless it says IGNORE GRANTS, where an account has switched that on).
  private static final Pattern ANEW = Pattern.compile("(?is)CREATE\\s+OR\\s+REPLACE\\s+(?:\\w+\\s+){0,4}(?:TABLE|VIEW|STREAM)\\s.*");
  private static final Pattern COVERED = Pattern.compile("(?i)\\b(?:MASKING|ROW\\s+ACCESS)\\s+POLICY\\b");
  /// ALTER SCHEMA … TRANSFER (Microsoft Learn, ALTER SCHEMA).
  private static final Pattern TRANSFER = Pattern.compile("(?is)ALTER\\s+SCHEMA\\s+(" + NAME + ")\\s+TRANSFER\\s+(?:OBJECT\\s*::\\s*)?(" + PATH + ")\\s*");
  /// For how long what is deleted can be read back (CockroachDB documentation, CONFIGURE ZONE, gc.ttlseconds).
  private static final Pattern COLLECTED = Pattern.compile("(?i)\\bCONFIGURE\\s+ZONE\\s+USING\\b.*?(gc\\.ttlseconds)\\s*=\\s*(\\d+)", Pattern.DOTALL);
  private static final Pattern KEPT = Pattern.compile("(?i)\\bCOPY\\s+GRANTS\\b");
  /// Snowflake SQL command reference, CREATE TABLE … LIKE and … CLONE: COPY GRANTS copies those of the source.
  private static final Pattern ALIKE = Pattern.compile("(?is)CREATE\\s+(?:\\w+\\s+){0,4}TABLE\\s.*?\\b(?:LIKE|CLONE)\\s+(" + PATH + ")\\s.*\\bCOPY\\s+GRANTS\\b.*");
  private static final Pattern ALTERED = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?(" + PATH + ")\\s+(.*)");
  private static final Pattern ADDED = Pattern.compile("(?i)(?<![\\w.])ADD\\s+(?:COLUMN\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?(?!(?:CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK|INDEX|KEY|FULLTEXT|SPATIAL|PARTITION|ROW|MASKED|EXCLUDE|PROJECTION"
      + "|PERIOD|SYSTEM|SEARCH|VALUE|MEMBER|COLUMN|IF)\\b)(" + NAME + ")");

  private static final Pattern PARTITION = Pattern.compile("(?i)(DROP|TRUNCATE)\\s+(?:SUB)?PARTITIONS?\\b");

  /// ALTER, CREATE, DROP, DISABLE, ENABLE, EXEC, LOCK, REINDEX, VACUUM: most statements of a dump begin otherwise.
  private static final String BEGINNINGS = "ACDELRVacdelrv";

  private Remade() {}

  /// What follows the facts that the statement's own words are.
  static List<AccessFact> of(Chunk statement, List<AccessFact> said, Place place, String dialect) {
    if (statement.text().isEmpty() || BEGINNINGS.indexOf(statement.text().charAt(0)) < 0) {
      return List.of();
    }
    return Stream.of(said.stream().flatMap(fact -> replaced(fact, statement, place)), said.stream().flatMap(fact -> uncovered(fact, statement, place)), transferred(statement, place, dialect).stream(), collected(statement, place, dialect).stream(), said.stream().flatMap(fact -> anew(fact, statement, place)), altered(statement, said, place, dialect).stream(), Retention.of(statement, place, dialect).stream(), Bounds.of(statement, place, dialect).stream(), RowGuards.of(statement, place, dialect).stream(), Waiting.of(statement, place, dialect).stream()).flatMap(some -> some).toList();
  }

  private static Stream<AccessFact> replaced(AccessFact fact, Chunk statement, Place place) {
    if (!(fact instanceof ObjectStatement made && made.verb().equals("create") && made.what().kind().endsWith("table") && REPLACED.matcher(statement.text()).matches())) {
      return Stream.of();
    }
    var query = QUERY.matcher(statement.text());
    return query.matches() && reads(statement.text().substring(query.start(1)), made.what().path()) ? Stream.of()
        : Stream.of(new ObjectStatement(place.key("object-statement", statement), made.at(), made.within(), made.dialect(), made.order(), query.matches() ? "rebuild" : "replace", made.what(), false, List.of()));
  }

  /// Whether a query reads the table that it is for.
  private static boolean reads(String query, List<String> table) {
    var read = READ.matcher(query);
    while (read.find()) {
      var path = Arrays.stream(read.group(1).split("\\.")).map(Remade::bare).toList();
      var said = Math.min(path.size(), table.size());
      if (String.join(".", path.subList(path.size() - said, path.size())).equalsIgnoreCase(String.join(".", table.subList(table.size() - said, table.size())))) {
        return true;
      }
    }
    return false;
  }

  /// Policies of rows and columns lie on the table that goes; COPY GRANTS copies rights alone.
  private static Stream<AccessFact> uncovered(AccessFact fact, Chunk statement, Place place) {
    return fact instanceof ObjectStatement made && made.dialect().equals("snowflake") && made.verb().equals("create") && made.what().kind().endsWith("table") && REPLACED.matcher(statement.text()).matches()
        && !COVERED.matcher(statement.text()).find()
        ? Stream.of(new ObjectStatement(place.key("object-statement", statement), made.at(), made.within(), made.dialect(), made.order(), "uncovered", made.what(), false, List.of())) : Stream.of();
  }

  private static List<AccessFact> collected(Chunk statement, Place place, String dialect) {
    var zone = dialect.equals("cockroachdb") || dialect.equals("postgresql") ? COLLECTED.matcher(statement.text()) : COLLECTED.matcher("");
    if (!zone.find()) {
      return List.of();
    }
    var at = place.part(statement, zone.start(1), zone.end());
    return List.of(new SessionStatement(place.key("session-statement", statement), at, place.at(statement), dialect, statement.order(), "setting", List.of("gc.ttlseconds", zone.group(2))));
  }

  private static List<AccessFact> transferred(Chunk statement, Place place, String dialect) {
    var transfer = dialect.equals("sqlserver") ? TRANSFER.matcher(statement.text()) : TRANSFER.matcher("");
    if (!transfer.matches()) {
      return List.of();
    }
    var path = Arrays.stream(transfer.group(2).toLowerCase(Locale.ROOT).split("\\.")).map(Remade::bare).toList();
    var at = place.at(statement);
    return List.of(new ObjectStatement(place.key("object-statement", statement), at, at, dialect, statement.order(), "rename", new Securable("table", path, at), false, List.of(),
        List.of(bare(transfer.group(1)).toLowerCase(Locale.ROOT), path.getLast())));
  }

  private static Stream<AccessFact> anew(AccessFact fact, Chunk statement, Place place) {
    var alike = fact instanceof ObjectStatement made && made.dialect().equals("snowflake") && made.verb().equals("create") ? ALIKE.matcher(statement.text()) : ALIKE.matcher("");
    if (alike.matches() && fact instanceof ObjectStatement made) {
      var source = Arrays.stream(alike.group(1).split("\\.")).map(Remade::bare).map(name -> name.toUpperCase(Locale.ROOT)).toList();
      return Stream.of(new ObjectStatement(place.key("object-statement", statement), made.at(), made.within(), made.dialect(), made.order(), "like", made.what(), false, source));
    }
    return fact instanceof ObjectStatement made && made.dialect().equals("snowflake") && made.verb().equals("create") && ANEW.matcher(statement.text()).matches() && !KEPT.matcher(statement.text()).find()
        ? Stream.of(new ObjectStatement(place.key("object-statement", statement), made.at(), made.within(), made.dialect(), made.order(), "anew", made.what(), false, List.of())) : Stream.of();
  }

  private static List<AccessFact> altered(Chunk statement, List<AccessFact> said, Place place, String dialect) {
    var found = new ArrayList<AccessFact>();
    var altered = statement.text().regionMatches(true, 0, "ALTER", 0, "ALTER".length()) ? ALTERED.matcher(statement.text()) : ALTERED.matcher("");
    if (altered.matches()) {
      var table = Arrays.stream(altered.group(1).split("\\.")).map(Remade::bare).toList();
      var partition = PARTITION.matcher(altered.group(2));
      // A grammar that knows partitions has said it already.
      if (said.isEmpty() && partition.lookingAt()) {
        found.add(new ObjectStatement(place.key("object-statement", statement), place.at(statement), place.at(statement), dialect, statement.order(), partition.group(1).toLowerCase(Locale.ROOT),
            new Securable("partition", table, place.at(statement)), false, List.of()));
      }
      var columns = ADDED.matcher(altered.group(2));
      while (columns.find()) {
        var at = place.at(statement);
        found.add(new ObjectStatement(place.key("object-statement", statement), at, at, dialect, statement.order(), "create-column",
            new Securable("column", Stream.concat(table.stream(), Stream.of(bare(columns.group(1)))).toList(), at), false, List.of()));
      }
    }
    return found;
  }

  private static String bare(String name) {
    return name.strip().replaceAll("^[\"`\\[]|[\"`\\]]$", "");
  }
}
