package org.holdpoint.sql;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Routines that put a text which they are given into a statement, as it is, and run that: who calls them writes a part of what runs (PostgreSQL documentation, "Executing Dynamic Commands"; Microsoft
/// Learn, "SQL Injection"; Oracle PL/SQL Language Reference, "SQL Injection"; MySQL Reference Manual, "Prepared Statements"). Read from the text between the head of the routine and what ends it.
final class Built {

  /// (lines) A longer routine is looked at so far.
  private static final int LONGEST = 600;
  private static final Pattern ENDS = Pattern.compile("(?i)\\s*(?:/|GO(?:\\s+\\d+)?\\s*;?\\s*(?:--.*|/\\*.*\\*/\\s*)?|DELIMITER\\s.*)\\s*");
  private static final Pattern NEXT = Pattern.compile("(?i)\\s*(?:CREATE|ALTER|GRANT|REVOKE)\\s.*");
  /// By a look that costs little.
  private static final Pattern RUNS = Pattern.compile("(?i)\\b(?:EXEC|EXECUTE|PREPARE|OPEN|PARSE|sp_executesql)\\b");

  private Built() {}

  /// The parameters of a routine whose text it runs.
  static List<String> of(SourceFile file, RoutineStatement routine) {
    var text = text(file, routine);
    return RUNS.matcher(text).find() ? BuiltFlow.of(QueryWords.of(text), routine.dialect()) : List.of();
  }

  private static String text(SourceFile file, RoutineStatement routine) {
    var from = routine.within().line();
    var until = routine.within().endLine();
    var text = file.lines().subList(from - 1, Math.min(file.lines().size(), from - 1 + LONGEST)).stream().map(SourceLine::text).toList();
    var end = 1;
    while (end < text.size() && !ENDS.matcher(text.get(end)).matches() && (from + end <= until || !NEXT.matcher(text.get(end)).matches())) {
      end++;
    }
    return Remarks.without(text.subList(0, end).stream().collect(Collectors.joining("\n")));
  }
}
