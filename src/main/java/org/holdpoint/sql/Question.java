package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A condition in the text of a routine or of a block, and what is done where it holds (PostgreSQL documentation, "PL/pgSQL", RAISE; Transact-SQL reference, IF, THROW, RAISERROR; MySQL Reference Manual, SIGNAL;
/// Oracle PL/SQL Language Reference, RAISE_APPLICATION_ERROR). Its places count the characters of the body.
/// @param from where the word IF begins
/// @param asked where the condition begins, behind the word
/// @param block where what is done begins
/// @param end where that ends, without the blanks and signs behind it
record Question(RoutineBody body, int from, int asked, int conditionEnd, int block, int end) {

  /// Where a condition stands without THEN, and its block is a statement or BEGIN … END.
  private static final String BARE = "sqlserver";
  static final Pattern IF = Pattern.compile("(?i)(?<!\\bEND\\s{1,9})(?<![\\w@.])(?:ELSE?)?IF\\b(?!\\s+(?:NOT\\s+)?EXISTS\\b(?!\\s*\\())");
  private static final Pattern THEN = Pattern.compile("(?i)\\bTHEN\\b|;");
  private static final Pattern BEHIND = Pattern.compile("(?i)\\b(?:ELSE?IF|ELSE|END\\s+IF)\\b");
  private static final Pattern END = Pattern.compile("(?i)\\bEND\\b");
  private static final Pattern STATEMENT = Pattern.compile("(?i)[(]|[)]|(?<![\\w@.])(?:THROW|RAISERROR|RETURN|BEGIN|SELECT|SET|EXEC|EXECUTE|DELETE|INSERT|UPDATE|MERGE|PRINT|DECLARE|TRUNCATE|GOTO|ROLLBACK|COMMIT|DROP|ALTER|CREATE|WITH)\\b|;");
  private static final Pattern REFUSES = Pattern.compile("(?i)(?<![\\w@.])(?:THROW\\b|RAISERROR\\b|SIGNAL\\s|RAISE_APPLICATION_ERROR\\b|RAISE\\s*(?:EXCEPTION\\b|SQLSTATE\\b|'|;|$|(?!NOTICE\\b|WARNING\\b|INFO\\b|LOG\\b|DEBUG\\b)\\w+\\s*(?:;|$)))[^;]*");

  /// Those of a body, in order.
  static List<Question> in(RoutineBody body, String dialect) {
    var found = new ArrayList<Question>();
    var question = IF.matcher(body.bare());
    while (question.find()) {
      var from = question.end();
      var condition = dialect.equals(BARE) ? statement(body, from) : then(body, from);
      if (condition > from) {
        var block = dialect.equals(BARE) ? condition : condition + "THEN".length();
        found.add(new Question(body, question.start(), from, condition, block, stripped(body, block, dialect.equals(BARE) ? blockEnd(body, block) : behind(body, block))));
      }
    }
    return found;
  }

  /// What it refuses with, on one line; empty where it does not.
  String refusal() {
    var refuses = REFUSES.matcher(body.bare().substring(block, end));
    return refuses.find() ? body.said(block + refuses.start(), block + refuses.end()) : "";
  }

  String condition() {
    return body.said(asked, conditionEnd);
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
      var end = END.matcher(bare);
      return end.find(block) ? end.start() : bare.length();
    }
    var end = bare.indexOf(';', block);
    return end < 0 ? bare.length() : end;
  }

  private static int stripped(RoutineBody body, int block, int until) {
    var end = until;
    while (end > block && (Character.isWhitespace(body.bare().charAt(end - 1)) || body.bare().charAt(end - 1) == ';')) {
      end--;
    }
    return end;
  }
}
