package org.holdpoint.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;

/// Statements of PostgreSQL that go through a whole table while nobody may write to it: CREATE INDEX without CONCURRENTLY ("locks out writes (but not reads) on the table until it's done", CREATE INDEX), and a
/// constraint that the rows which are there must fulfil (ALTER TABLE, Notes, NOT VALID). CockroachDB builds both while rows are written, and Redshift has no indexes.
final class Waiting {

  private static final String NAME = "(?:[\\w$]+|\"[^\"]+\")";
  private static final String PATH = "(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)";
  private static final Pattern INDEX = Pattern.compile("(?is)CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+(?!CONCURRENTLY\\b)(?:IF\\s+NOT\\s+EXISTS\\s+)?(?:(?!ON\\b)" + NAME + "\\s+)?ON\\s+(?!ONLY\\b)" + PATH + "\\s*(?:USING|\\().*");
  private static final Pattern CONSTRAINT = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s+ADD\\s+(?:CONSTRAINT\\s+" + NAME + "\\s+)?(?:FOREIGN\\s+KEY|CHECK)\\b(?:(?!NOT\\s+VALID).)*");

  private Waiting() {}

  /// As a statement about the table: `wait-index` or `wait-constraint`.
  static Optional<AccessFact> of(Chunk statement, Place place, String dialect) {
    var text = statement.text();
    var create = dialect.equals("postgresql") && text.regionMatches(true, 0, "CREATE", 0, "CREATE".length());
    var alter = dialect.equals("postgresql") && text.regionMatches(true, 0, "ALTER", 0, "ALTER".length());
    var found = create ? INDEX.matcher(text) : alter ? CONSTRAINT.matcher(text) : INDEX.matcher("");
    if (statement.cut() || !found.matches()) {
      return Optional.empty();
    }
    var at = place.at(statement);
    var table = Arrays.stream(found.group(1).split("\\.")).map(part -> part.strip().replace("\"", "")).toList();
    return Optional.of(new ObjectStatement(place.key("object-statement", statement), at, at, dialect, statement.order(), create ? "wait-index" : "wait-constraint", new Securable("table", table, at), false, List.of()));
  }
}
