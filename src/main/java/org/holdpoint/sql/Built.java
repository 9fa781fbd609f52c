package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final Pattern ENDS = Pattern.compile("(?i)\\s*(?:/|GO(?:\\s+\\d+)?\\s*;?|DELIMITER\\s.*)\\s*");
  private static final Pattern NEXT = Pattern.compile("(?i)\\s*(?:CREATE|ALTER|GRANT|REVOKE)\\s.*");
  private static final Pattern RUNS = Pattern.compile("(?i)\\bEXECUTE\\s+IMMEDIATE\\b|\\bsp_executesql\\b|\\bEXEC(?:UTE)?\\s*\\(|\\bPREPARE\\s+\\w+\\s+FROM\\b|\\bEXECUTE\\s+(?:format\\s*\\(|'|\\w+\\s*(?:\\|\\||;|INTO\\b|USING\\b))|\\bOPEN\\s+\\w+\\s+FOR\\s+(?:EXECUTE\\b|'|\\w+\\s*(?:\\|\\||;|USING\\b))|\\bDBMS_SQL\\s*\\.\\s*PARSE\\b");
  private static final Pattern PARAMETER = Pattern.compile("(?i)([(,]|^|\\bPROCEDURE\\s+[\\w.\"\\[\\]]+|\\bPROC\\s+[\\w.\"\\[\\]]+)\\s*(?:IN\\s+)?(?:OUT\\s+)?(@?[a-z_]\\w*)\\s+(?:AS\\s+)?(?:IN\\s+)?(?:OUT\\s+)?(?:NOCOPY\\s+)?"
      + "(?:n?varchar2?|character\\s+varying|n?char|text|n?clob|sysname|string|(?:tiny|medium|long)text)\\b", Pattern.MULTILINE);
  private static final Pattern WORDS = Pattern.compile("(?i)'[^']*\\b(?:SELECT|INSERT\\s+INTO|UPDATE|DELETE|FROM|WHERE|ORDER\\s+BY|ALTER|CREATE|DROP|GRANT|TRUNCATE|EXEC|CALL|SET)\\b");
  private static final Pattern CONCAT = Pattern.compile("(?is)\\bCONCAT(?:_WS)?\\s*\\(.*");
  private static final Pattern FORMAT = Pattern.compile("(?is)\\bFORMAT\\s*\\(\\s*'([^']*)'\\s*,(.*)");
  private static final Pattern PLACE = Pattern.compile("%(?:(\\d{1,3})\\$)?-?\\d*([sIL])|%%");

  private Built() {}

  /// The parameters of a routine whose text it runs.
  static List<String> of(SourceFile file, RoutineStatement routine) {
    var text = text(file, routine);
    if (!RUNS.matcher(text).find()) {
      return List.of();
    }
    var found = new ArrayList<String>();
    var named = PARAMETER.matcher(text);
    while (named.find()) {
      if (!found.contains(named.group(2))) {
        found.add(named.group(2));
      }
      named.region(named.end(), text.length());
    }
    var statements = List.of(text.split(";"));
    return found.stream().filter(name -> statements.stream().anyMatch(statement -> joins(statement, name))).toList();
  }

  /// Whether a statement joins the text of a parameter to words of SQL, or runs it whole.
  private static boolean joins(String statement, String parameter) {
    var name = (parameter.startsWith("@") ? "" : "(?<![\\w@.:])") + Pattern.quote(parameter) + "(?!\\w)";
    if (Pattern.compile("(?i)\\b(?:EXECUTE\\s+IMMEDIATE|EXEC(?:UTE)?\\s*\\(|sp_executesql)\\s*" + name).matcher(statement).find()) {
      return true;
    }
    return WORDS.matcher(statement).find() && (Pattern.compile("(?i)(?:\\|\\||\\+)\\s*" + name + "(?!\\s*\\()|" + name + "\\s*(?:\\|\\||\\+)").matcher(statement).find() || among(statement, name));
  }

  /// Whether it is an argument of CONCAT, or one of `format` that is taken as it is (`%s`; `%I` and `%L` quote theirs: PostgreSQL documentation, String Functions, `format`).
  private static boolean among(String statement, String name) {
    var argument = Pattern.compile("(?is)[(,]\\s*" + name + "\\s*[,)]");
    return calls(statement, CONCAT).filter(call -> argument.matcher(call).find()).isPresent() || FORMAT.matcher(statement).results().anyMatch(call -> plain(call.group(1), arguments(call.group(2)), Pattern.compile("(?i)" + name)));
  }

  private static boolean plain(String form, List<String> arguments, Pattern name) {
    var next = 0;
    var place = PLACE.matcher(form);
    while (place.find()) {
      if (!place.group().equals("%%")) {
        next = place.group(1) == null ? next + 1 : Integer.parseInt(place.group(1));
        if (place.group(2).equals("s") && next <= arguments.size() && name.matcher(arguments.get(next - 1)).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  /// Split at commas outside brackets, up to the bracket that closes the call.
  private static List<String> arguments(String rest) {
    var found = new ArrayList<String>();
    var depth = 0;
    var from = 0;
    for (var at = 0; at < rest.length(); at++) {
      var sign = rest.charAt(at);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (depth < 0 || depth == 0 && sign == ',') {
        found.add(rest.substring(from, at).strip());
        from = at + 1;
      }
      if (depth < 0) {
        return found;
      }
    }
    found.add(rest.substring(from).strip());
    return found;
  }

  private static Optional<String> calls(String statement, Pattern call) {
    return Optional.of(call.matcher(statement)).filter(Matcher::find).map(Matcher::group);
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
