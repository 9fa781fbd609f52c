package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.ProgramCheck;
import org.holdpoint.fact.ProgramFact.RoutineDeletion;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;

/// What routines, triggers and events of a database refuse, and which rows they delete each time they run (PostgreSQL documentation, "PL/pgSQL", RAISE; Transact-SQL reference, THROW, RAISERROR; MySQL Reference Manual,
/// SIGNAL, CREATE EVENT; Oracle PL/SQL Language Reference, RAISE_APPLICATION_ERROR).
final class RoutineChecks {

  /// Where a condition stands without THEN, and its block is a statement or BEGIN … END.
  private static final String BARE = "sqlserver";
  private static final Pattern IF = Pattern.compile("(?i)(?<!\\bEND\\s{1,9})(?<![\\w@.])(?:ELSE?)?IF\\b(?!\\s+(?:NOT\\s+)?EXISTS\\b(?!\\s*\\())");
  private static final Pattern THEN = Pattern.compile("(?i)\\bTHEN\\b|;");
  private static final Pattern BEHIND = Pattern.compile("(?i)\\b(?:ELSE?IF|ELSE|END\\s+IF)\\b");
  private static final Pattern STATEMENT = Pattern.compile("(?i)[(]|[)]|(?<![\\w@.])(?:THROW|RAISERROR|RETURN|BEGIN|SELECT|SET|EXEC|EXECUTE|DELETE|INSERT|UPDATE|MERGE|PRINT|DECLARE|TRUNCATE|GOTO|ROLLBACK|COMMIT|DROP|ALTER|CREATE|WITH)\\b|;");
  private static final Pattern REFUSES = Pattern.compile("(?i)(?<![\\w@.])(?:THROW\\b|RAISERROR\\b|SIGNAL\\s|RAISE_APPLICATION_ERROR\\b|RAISE\\s*(?:EXCEPTION\\b|SQLSTATE\\b|'|;|(?!NOTICE\\b|WARNING\\b|INFO\\b|LOG\\b|DEBUG\\b)\\w+\\s*;))[^;]*");
  private static final Pattern TELLS = Pattern.compile("(?i)\\s*(?:RAISE\\s+(?:NOTICE|WARNING|INFO|LOG|DEBUG)\\b|PRINT\\b|DBMS_OUTPUT\\.)[^;]*;?\\s*");
  private static final Pattern DESTROYS = Pattern.compile("(?i)(?<![\\w@.])(?:TRUNCATE\\s+(?:TABLE\\s+)?|DELETE\\s+(?:TOP\\s*\\([^)]*\\)\\s*)?FROM\\s+|DROP\\s+(?:TABLE|SCHEMA|DATABASE|PARTITION|USER|ROLE)\\s+(?:IF\\s+EXISTS\\s+)?)(?!IF\\b|[#@])[\\w.\\[\\]\"`$%]+");
  private static final Pattern DELETES = Pattern.compile("(?i)(?<![\\w@.])DELETE\\s+(?:TOP\\s*\\(([^)]*)\\)\\s*)?FROM\\s+(?![#@])([\\w.\\[\\]\"`$]+)[^;]*");
  private static final Pattern WHERE = Pattern.compile("(?i)\\bWHERE\\b");
  private static final Pattern MOST = Pattern.compile("(?i)\\b(?:LIMIT|FETCH\\s+FIRST)\\s+(\\w+)");

  private final String dialect;
  private final Subject subject;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private RoutineChecks(SourceFile file, String dialect) {
    this.dialect = dialect;
    this.subject = new Subject("file", file.key());
  }

  static List<Fact> of(SourceFile file, String dialect) {
    var checks = new RoutineChecks(file, dialect);
    RoutineBody.in(file).forEach(body -> {
      checks.questions(body);
      checks.deletions(body);
    });
    return List.copyOf(checks.facts);
  }

  /// The routine itself is a place where one may be missing.
  private void questions(RoutineBody body) {
    var head = body.span(0, Math.max(1, body.text().indexOf('\n')));
    if (IF.matcher(body.bare()).find() || DESTROYS.matcher(body.bare()).find()) {
      facts.add(new ProgramCheck(Key.of(subject, "program-check", body.name(), ""), head, head, body.name(), "", "", "goes on", false, ""));
    }
    var question = IF.matcher(body.bare());
    while (question.find()) {
      var from = question.end();
      var condition = dialect.equals(BARE) ? statement(body, from) : then(body, from);
      if (condition > from) {
        var block = dialect.equals(BARE) ? condition : condition + "THEN".length();
        check(body, question.start(), body.said(from, condition), block, dialect.equals(BARE) ? blockEnd(body, block) : behind(body, block));
      }
    }
  }

  /// Where the condition ends that THEN follows; before `from` where nothing like it does.
  private static int then(RoutineBody body, int from) {
    var then = THEN.matcher(body.bare());
    return then.find(from) && !then.group().equals(";") ? then.start() : -1;
  }

  private static int behind(RoutineBody body, int block) {
    var behind = BEHIND.matcher(body.bare());
    return behind.find(block) ? behind.start() : body.bare().length();
  }

  private static int statement(RoutineBody body, int from) {
    var word = STATEMENT.matcher(body.bare());
    var depth = 0;
    for (var found = word.find(from); found; found = word.find()) {
      depth += word.group().equals("(") ? 1 : word.group().equals(")") ? -1 : 0;
      if (depth == 0 && !word.group().equals("(") && !word.group().equals(")")) {
        return word.group().equals(";") ? -1 : word.start();
      }
    }
    return -1;
  }

  private static int blockEnd(RoutineBody body, int block) {
    var bare = body.bare();
    if (bare.regionMatches(true, block, "BEGIN", 0, 5)) {
      var end = Pattern.compile("(?i)\\bEND\\b").matcher(bare);
      return end.find(block) ? end.start() : bare.length();
    }
    var end = bare.indexOf(';', block);
    return end < 0 ? bare.length() : end;
  }

  private void check(RoutineBody body, int at, String asked, int block, int until) {
    var end = until;
    while (end > block && (Character.isWhitespace(body.bare().charAt(end - 1)) || body.bare().charAt(end - 1) == ';')) {
      end--;
    }
    var bare = body.bare().substring(block, end);
    var refuses = REFUSES.matcher(bare);
    var refusing = refuses.find();
    var tells = !refusing && TELLS.matcher(bare).matches();
    var said = refusing ? body.said(block + refuses.start(), block + refuses.end()) : body.said(block, end).split(";", 2)[0];
    var destroys = DESTROYS.matcher(body.text());
    var guards = destroys.find(end) ? destroys.group().replaceAll("\\s+", " ") : "";
    var number = seen.merge(body.name() + "\n" + asked, 1, Integer::sum);
    facts.add(new ProgramCheck(Key.of(subject, "program-check", body.name(), asked, Integer.toString(number)), body.span(at, end), body.span(at, end), body.name(), asked, said,
        refusing ? "refuses" : tells ? "tells" : "goes on", false, guards));
  }

  private void deletions(RoutineBody body) {
    var deletes = DELETES.matcher(body.bare());
    while (deletes.find()) {
      var text = body.text().substring(deletes.start(), deletes.end());
      var table = deletes.group(2).replaceAll("[\"`\\[\\]]", "");
      var alternatives = Condition.ofRows(text);
      var most = MOST.matcher(deletes.group());
      var limit = deletes.group(1) != null ? deletes.group(1).strip() : most.find() ? most.group(1) : "";
      var number = seen.merge(body.name() + "\ndelete " + table, 1, Integer::sum);
      facts.add(new RoutineDeletion(Key.of(subject, "routine-deletion", body.name(), table, Integer.toString(number)), body.span(deletes.start(), deletes.end()), body.span(deletes.start(), deletes.end()), body.name(),
          table, alternatives.size() == 1 ? alternatives.getFirst() : List.of(), !WHERE.matcher(deletes.group()).find(), limit));
    }
  }
}
