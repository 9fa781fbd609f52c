package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.ProgramCheck;
import org.holdpoint.fact.ProgramFact.RoutineDeletion;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;

/// What routines, triggers and events of a database refuse, and which rows they delete each time they run (PostgreSQL documentation, "PL/pgSQL", RAISE; Transact-SQL reference, THROW, RAISERROR; MySQL Reference Manual,
/// SIGNAL, CREATE EVENT; Oracle PL/SQL Language Reference, RAISE_APPLICATION_ERROR).
final class RoutineChecks {

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
    if (Question.IF.matcher(body.bare()).find() || DESTROYS.matcher(body.bare()).find()) {
      facts.add(new ProgramCheck(Key.of(subject, "program-check", body.name(), ""), head, head, body.name(), "", "", "goes on", false, ""));
    }
    Question.in(body, dialect).forEach(this::check);
  }

  private void check(Question question) {
    var body = question.body();
    var asked = question.condition();
    var refusal = question.refusal();
    var tells = refusal.isEmpty() && TELLS.matcher(body.bare().substring(question.block(), question.end())).matches();
    var said = refusal.isEmpty() ? body.said(question.block(), question.end()).split(";", 2)[0] : refusal;
    var destroys = DESTROYS.matcher(body.text());
    var guards = destroys.find(question.end()) ? destroys.group().replaceAll("\\s+", " ") : "";
    var number = seen.merge(body.name() + "\n" + asked, 1, Integer::sum);
    var at = body.span(question.from(), question.end());
    facts.add(new ProgramCheck(Key.of(subject, "program-check", body.name(), asked, Integer.toString(number)), at, at, body.name(), asked, said, !refusal.isEmpty() ? "refuses" : tells ? "tells" : "goes on", false, guards));
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
