package org.holdpoint.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SchemaFact.TableWork;

/// Whether statements that work through a whole table say that others read and write there meanwhile. Sources: PostgreSQL documentation, CREATE INDEX, DROP INDEX, REINDEX (CONCURRENTLY), ALTER TABLE (NOT VALID); MySQL Reference
/// Manual, "Online DDL Operations" (ALGORITHM, LOCK: a statement that cannot keep to them fails); Microsoft Learn, "Perform index operations online"; Oracle SQL Language Reference, CREATE INDEX, ALTER INDEX (ONLINE).
final class Online {

  private static final String NAME = "(?:[\\w$]+|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+])";
  private static final String PATH = "(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)";
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String UNSAID = "unsaid";

  /// @param work statements that there are with and without such words, with what they work on
  /// @param says words that say so
  /// @param not words that say that others wait
  /// @param otherwise what holds where neither is there
  private record Form(Pattern work, Pattern says, Pattern not, String otherwise) {}

  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final Form MYSQL = new Form(Pattern.compile("(?is)(?:ALTER\\s+TABLE|CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+" + NAME + "\\s+ON|DROP\\s+INDEX\\s+" + NAME + "\\s+ON)\\s+" + PATH + "\\s?.*"),
      Pattern.compile("(?i),?\\s*\\b(?:ALGORITHM\\s*=?\\s*(?:INPLACE|INSTANT|NOCOPY)|LOCK\\s*=?\\s*NONE)\\b"), Pattern.compile("(?i),?\\s*\\b(?:ALGORITHM\\s*=?\\s*(?:COPY|DEFAULT)|LOCK\\s*=?\\s*(?:SHARED|EXCLUSIVE|DEFAULT))\\b"), UNSAID);
  private static final Map<String, List<Form>> FORMS = Map.of("mysql", List.of(MYSQL), "mariadb", List.of(MYSQL),
      "postgresql", List.of(new Form(Pattern.compile("(?is)(?:CREATE\\s+(?:UNIQUE\\s+)?INDEX\\b.*?\\bON|REINDEX\\s+(?:\\([^)]*\\)\\s*)?(?:TABLE|INDEX|SCHEMA)|DROP\\s+INDEX(?:\\s+IF\\s+EXISTS)?|REFRESH\\s+MATERIALIZED\\s+VIEW)\\s+(?:CONCURRENTLY\\s+)?(?:IF\\s+EXISTS\\s+)?" + PATH + "\\s?.*"),
          Pattern.compile("(?i)\\bCONCURRENTLY\\b"), NEVER, NO), new Form(Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + PATH + "\\s+ADD\\s+(?:CONSTRAINT\\s+" + NAME + "\\s+)?(?:FOREIGN\\s+KEY|CHECK)\\b.*"), Pattern.compile("(?i)\\bNOT\\s+VALID\\b"), NEVER, NO)),
      "sqlserver", List.of(new Form(Pattern.compile("(?is)(?:CREATE\\s+(?:UNIQUE\\s+)?(?:NON)?(?:CLUSTERED\\s+)?INDEX\\s+" + NAME + "\\s+ON|ALTER\\s+INDEX\\s+(?:" + NAME + ")\\s+ON)\\s+" + PATH + "\\s?.*"),
          Pattern.compile("(?i)\\bONLINE\\s*=\\s*ON\\b"), Pattern.compile("(?i)\\bONLINE\\s*=\\s*OFF\\b"), NO)),
      "oracle", List.of(new Form(Pattern.compile("(?is)(?:CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?\\s+ON|ALTER\\s+INDEX|DROP\\s+INDEX|ALTER\\s+TABLE)\\s+" + PATH + "(?:\\s*\\(|\\s+(?:REBUILD|MOVE)\\b|\\s+ONLINE\\b|\\s*$).*"), Pattern.compile("(?i)\\bONLINE\\b"), NEVER, NO)));
  private static final Pattern JOINT = Pattern.compile("\\s*(?:WITH\\s*)?\\(\\s*,?\\s*\\)|,\\s*(?=[,)]|$)|(?<=\\()\\s*,|\\s+", Pattern.CASE_INSENSITIVE);

  private Online() {}

  static Optional<Fact> of(Chunk statement, Place place, String dialect) {
    return statement.cut() ? Optional.empty() : FORMS.getOrDefault(dialect, List.of()).stream().filter(form -> form.work().matcher(statement.text()).matches()).findFirst().<Fact>map(form -> work(form, statement, place, dialect));
  }

  private static TableWork work(Form form, Chunk statement, Place place, String dialect) {
    var text = statement.text();
    var found = form.work().matcher(text);
    found.matches();
    var online = form.not().matcher(text).find() ? NO : form.says().matcher(text).find() ? YES : form.otherwise();
    var bare = JOINT.matcher(form.not().matcher(form.says().matcher(text).replaceAll(" ")).replaceAll(" ")).replaceAll(" ").strip();
    var known = new Chunk(statement.order(), bare, statement.line(), statement.column(), statement.endLine(), statement.endColumn(), List.of(), false, statement.open());
    var table = found.group(1).replaceAll("[\"`\\[\\]]", "");
    var at = place.at(statement);
    return new TableWork(place.key("table-work", known), at, at, dialect, table, Arrays.asList(table.split("\\s*\\.\\s*")).getLast().toLowerCase(Locale.ROOT), online);
  }
}
