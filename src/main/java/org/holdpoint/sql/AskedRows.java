package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.ConsequenceFact.AskedTable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.SourceFile;

/// What a script asks of the rows of a table before it goes on, where it stops if the answer is another one: a condition that raises an error, by itself, in a block, or in a routine of the script that it calls.
final class AskedRows {

  /// (characters) From where something is given to where it is asked for.
  private static final int FAR = 400;
  private static final String NAME = "((?:[\\w$]+|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+])(?:\\s*\\.\\s*(?:[\\w$]+|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+]))*)";
  private static final Pattern READS = Pattern.compile("(?i)\\b(?:FROM|JOIN)\\s+(?:ONLY\\s+)?" + NAME);
  private static final Pattern GIVEN = Pattern.compile("(?i)(?<![\\w.'\"])(@?[a-z_]\\w*)\\b(?!\\s*[(.])");
  private static final Pattern HINT = Pattern.compile("(?i)\\b(?:RAISE|THROW|SIGNAL|RAISERROR|RAISE_APPLICATION_ERROR|ASSERT|throwIf|force_error)\\b|precondition-sql-check");
  /// That there is nothing is no reason to keep it.
  private static final Pattern NOTHING = Pattern.compile("(?i)\\s*\\(*\\s*NOT\\s+EXISTS\\b(?!.*\\b(?:AND|OR)\\b).*|(?!.*\\b(?:AND|OR)\\b).*(?:(?<![<>!])=\\s*0|<\\s*1|<=\\s*0)[\\s)]*");
  /// Single statements that fail where what they ask is not so (GoogleSQL, "Debugging statements", ASSERT; PostgreSQL documentation, "PL/pgSQL", ASSERT; ClickHouse documentation, throwIf; CockroachDB documentation, "Functions
  /// and Operators", crdb_internal.force_error).
  private static final Pattern ASSERTS = Pattern.compile("(?i)(?:^|(?<=[;\\n]))\\s*(?:ASSERT\\b|SELECT\\b[^;]*\\b(?:throwIf|crdb_internal\\s*\\.\\s*force_error)\\s*\\()[^;]*");
  /// What takes an error in, unless it is raised again.
  private static final Pattern TAKEN_IN = Pattern.compile("(?i)\\bEXCEPTION\\s+WHEN\\b|\\bBEGIN\\s+CATCH\\b|\\bDECLARE\\s+CONTINUE\\s+HANDLER\\b");
  private static final Pattern RAISED = Pattern.compile("(?i)\\b(?:RAISE|THROW|RAISERROR|RESIGNAL|SIGNAL)\\b");
  /// RAISERROR goes on with the next statement, outside of TRY (Transact-SQL reference, RAISERROR).
  private static final Pattern GOES_ON = Pattern.compile("(?i)RAISERROR\\b.*");
  private static final Pattern LEAVES = Pattern.compile("(?i)\\b(?:RETURN|NOEXEC\\s+ON|THROW)\\b");

  private static final Pattern DEMANDS = Pattern.compile("(?i)^\\s*--\\s*preconditions\\b");
  private static final Pattern WARNS = Pattern.compile("(?i)\\bonFail:WARN\\b");
  private static final Pattern DEMANDED = Pattern.compile("(?i)\\s*--\\s*precondition-sql-check\\s+.*\\bexpectedResult:\\S+\\s+(SELECT\\b.*)");

  /// What tells when a table was last used, and by which columns it names it (PostgreSQL documentation, "The Cumulative Statistics System"; Transact-SQL reference, sys.dm_db_index_usage_stats; MySQL Reference Manual, "Table I/O and Lock Wait Summary Tables"). That there is one says nothing of its rows.
  private static final Pattern CATALOGUE = Pattern.compile("pg_stat|sys[._]dm_db_index_usage|performance_schema[.]table_io");
  private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:relname|objects?_name)\\s*=\\s*N?'([^']+)'|\\b(?:to_regclass|object_id)\\s*\\(\\s*N?'([^']+)'");

  private final SourceFile file;
  private final String dialect;
  private final Place place;
  private final Stops stops;
  private final RoutineBody whole;
  private final List<RoutineBody> routines;
  private final List<Fact> facts = new ArrayList<>();

  private AskedRows(SourceFile file, List<Chunk> statements, Place place, String dialect) {
    this.file = file;
    this.dialect = dialect;
    this.place = place;
    this.stops = new Stops(file, statements, dialect);
    this.whole = RoutineBody.whole(file);
    this.routines = RoutineBody.in(file);
  }

  static List<Fact> of(SourceFile file, List<Chunk> statements, Place place, String dialect) {
    if (!RoutineBody.readable(file) || file.lines().stream().noneMatch(line -> HINT.matcher(line.text()).find())) {
      return List.of();
    }
    var asked = new AskedRows(file, statements, place, dialect);
    Question.in(asked.whole, dialect).stream().filter(AskedRows::stops).forEach(asked::take);
    var asserts = ASSERTS.matcher(asked.whole.bare());
    while (asserts.find()) {
      var text = asked.whole.text().substring(asserts.start(), asserts.end());
      asked.take(text, asserts.start() + text.length() - text.stripLeading().length(), asserts.end());
    }
    asked.demanded();
    return List.copyOf(asked.facts);
  }

  /// What a tool asks before it runs a changeset (Liquibase documentation, "Preconditions": HALT is what it does where nothing is said; WARN alone goes on).
  private void demanded() {
    var warns = false;
    for (var line : file.lines()) {
      warns = DEMANDS.matcher(line.text()).find() ? WARNS.matcher(line.text()).find() : warns;
      var demand = DEMANDED.matcher(line.text());
      if (!warns && demand.matches()) {
        var from = whole.start(line.number());
        take(demand.group(1), from, from + line.text().length());
      }
    }
  }

  private static boolean stops(Question question) {
    var refusal = question.refusal();
    var bare = question.body().bare();
    var behind = TAKEN_IN.matcher(bare);
    var tried = behind.find(question.end());
    return !refusal.isEmpty() && !NOTHING.matcher(question.condition()).matches() && (!tried || RAISED.matcher(bare).find(behind.end()))
        && (tried || !GOES_ON.matcher(refusal).matches() || LEAVES.matcher(bare.substring(question.block(), question.end())).find());
  }

  private void take(Question question) {
    take(whole.text().substring(question.asked(), question.conditionEnd()), question.from(), question.end());
  }

  private void take(String asked, int from, int to) {
    var line = whole.span(from, to).line();
    var routine = routines.stream().filter(one -> one.line() <= line && line < one.line() + one.lines()).findFirst();
    var lines = routine.map(this::calls).orElse(List.of(line));
    var above = whole.text().substring(whole.start(routine.map(RoutineBody::line).orElse(1)), from);
    var tables = Stream.concat(READS.matcher(asked).results().map(read -> read.group(1)), GIVEN.matcher(asked).results().map(name -> name.group(1)).distinct().flatMap(name -> given(name, above).stream())).map(AskedRows::plain).distinct().toList();
    var named = tables.stream().anyMatch(table -> CATALOGUE.matcher(table).lookingAt()) ? named(above.substring(Math.max(0, above.length() - FAR)) + asked) : Stream.<String>empty();
    for (var table : Stream.concat(tables.stream(), named).distinct().toList()) {
      for (var at : lines) {
        var span = routine.isPresent() ? file.span(file.line(at)) : whole.span(from, to);
        facts.add(new AskedTable(Key.of(place.subject(), "asked-table", file.key(), table, Integer.toString(facts.size())), span, whole.span(from, to), dialect, table, stops.until(at)));
      }
    }
  }

  /// The tables that a question to a catalogue names by a text, as when it asks when somebody last read one.
  private static Stream<String> named(String text) {
    return NAMED.matcher(text).results().map(name -> plain(name.group(1) == null ? name.group(2) : name.group(1)));
  }

  /// The tables that a name was last counted from.
  private static List<String> given(String name, String above) {
    var word = Pattern.quote(name);
    var set = Pattern.compile("(?i)(?<![\\w@.])" + word + "\\s*(?:[\\w()]+\\s*)?:?=\\s*[^;]{0," + FAR + "}?\\bFROM\\s+" + NAME + "|\\bINTO\\s+(?:STRICT\\s+)?(?:[@:\\w]+\\s*,\\s*)*:?" + word + "\\b(?:\\s*,\\s*[@\\w]+)*\\s+FROM\\s+" + NAME
        + "|\\bFROM\\s+" + NAME + "[^;]{0," + FAR + "}?\\bINTO\\s+(?:[@\\w]+\\s*,\\s*)*" + word + "\\b").matcher(above);
    return set.results().map(AskedRows::first).toList();
  }

  private static String first(MatchResult found) {
    return found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
  }

  private List<Integer> calls(RoutineBody routine) {
    var call = Pattern.compile("(?i)\\s*(?:CALL|EXEC|EXECUTE|SELECT|PERFORM|BEGIN)\\s+" + Pattern.quote(routine.name()) + "\\b.*");
    return file.lines().stream().filter(line -> line.number() > routine.line() && call.matcher(line.text().replaceAll("[\"`\\[\\]]", "")).matches()).map(line -> line.number()).toList();
  }

  private static String plain(String name) {
    return name.replaceAll("[\"`\\[\\]\\s]", "").toLowerCase(Locale.ROOT);
  }
}
