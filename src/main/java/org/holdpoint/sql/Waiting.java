package org.holdpoint.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;

/// Statements of PostgreSQL that go through a whole table while nobody may write to it: CREATE INDEX without CONCURRENTLY ("locks out writes (but not reads) on the table until it's done", CREATE INDEX), and a
/// constraint that the rows which are there must fulfil (ALTER TABLE, Notes, NOT VALID). CockroachDB builds both while rows are written, and Redshift has no indexes. And those that shut it to readers as well, since
/// they write all of it anew (ALTER TABLE, Notes; VACUUM, FULL; CLUSTER; REINDEX; REFRESH MATERIALIZED VIEW). A column that becomes text of another length mostly is not written anew, and is left alone.
final class Waiting {

  private static final String NAME = "(?:[\\w$]+|\"[^\"]+\")";
  private static final String PATH = "(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)";
  private static final Pattern INDEX = Pattern.compile("(?is)CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+(?!CONCURRENTLY\\b)(?:IF\\s+NOT\\s+EXISTS\\s+)?(?:(?!ON\\b)" + NAME + "\\s+)?ON\\s+(?!ONLY\\b)" + PATH + "\\s*(?:USING|\\().*");
  private static final Pattern CONSTRAINT = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s+ADD\\s+(?:CONSTRAINT\\s+" + NAME + "\\s+)?(?:FOREIGN\\s+KEY|CHECK)\\b(?:(?!NOT\\s+VALID).)*");

  private static final Pattern ANEW = Pattern.compile("(?is)(?:ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s+(?:ALTER\\s+(?:COLUMN\\s+)?" + NAME + "\\s+(?:SET\\s+DATA\\s+)?TYPE\\s+(?!text\\b|varchar\\b|character\\b)|SET\\s+(?:TABLESPACE|LOGGED|UNLOGGED)\\b).*"
      + "|VACUUM\\s+(?:\\([^)]*\\bFULL\\b(?!\\s+(?:false|off|0))[^)]*\\)|FULL)\\s+(?:FREEZE\\s+|VERBOSE\\s+|ANALYZE\\s+)*" + PATH + "|CLUSTER\\s+(?:VERBOSE\\s+)?" + PATH + "(?:\\s+USING\\s+\\S+)?"
      + "|REINDEX\\s+(?:\\((?!\\s*CONCURRENTLY)[^)]*\\)\\s*)?TABLE\\s+(?!CONCURRENTLY\\b)" + PATH + "|REFRESH\\s+MATERIALIZED\\s+VIEW\\s+(?!CONCURRENTLY\\b)" + PATH + "(?:\\s+WITH\\s+DATA)?)\\s*");
  private static final Map<String, List<Form>> FORMS = Map.of("C", List.of(new Form("index", INDEX), new Form("rewrite", ANEW)), "A", List.of(new Form("constraint", CONSTRAINT), new Form("rewrite", ANEW)),
      "V", List.of(new Form("rewrite", ANEW)), "R", List.of(new Form("rewrite", ANEW)));

  private record Form(String work, Pattern pattern) {}

  private Waiting() {}

  /// As a statement about the table: `wait-index`, `wait-constraint` or `wait-rewrite`.
  static Optional<AccessFact> of(Chunk statement, Place place, String dialect) {
    if (!dialect.equals("postgresql") || statement.cut() || statement.text().isEmpty()) {
      return Optional.empty();
    }
    var text = statement.text();
    return FORMS.getOrDefault(text.substring(0, 1).toUpperCase(Locale.ROOT), List.of()).stream().flatMap(form -> of(form, statement, place).stream()).findFirst();
  }

  private static Optional<AccessFact> of(Form form, Chunk statement, Place place) {
    var found = form.pattern().matcher(statement.text());
    if (!found.matches()) {
      return Optional.empty();
    }
    var named = IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(Objects::nonNull).findFirst().orElseThrow();
    var at = place.at(statement);
    var table = Arrays.stream(named.split("\\.")).map(part -> part.strip().replace("\"", "")).toList();
    return Optional.of(new ObjectStatement(place.key("object-statement", statement), at, at, "postgresql", statement.order(), "wait-" + form.work(), new Securable("table", table, at), false, List.of()));
  }
}
