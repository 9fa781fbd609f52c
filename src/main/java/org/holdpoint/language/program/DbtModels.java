package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// The rights that a model of dbt gives in the configuration at its top, as `{{ config(grants={'select': ['reporter']}) }}` or in a statement that runs before or behind it. Source: dbt documentation, "grants", "pre-hook & post-hook".
final class DbtModels {

  private static final Pattern SIGN = Pattern.compile("grants|p(?:re|ost)_hook");
  /// (lines) A configuration stands at the top.
  private static final int TOP = 60;
  /// (characters) No configuration is longer.
  private static final int LONGEST = 20_000;
  private static final Pattern GRANTS = Pattern.compile("\\bgrants\\s*=\\s*\\{([^{}]*)}");
  private static final Pattern RIGHT = Pattern.compile("[\"']\\+?([\\w./]+)[\"']\\s*:\\s*(?:\\[([^\\]]*)]|([\"'][^\"']*[\"']))");
  private static final Pattern NAME = Pattern.compile("[\"']([^\"']+)[\"']");

  private static final Pattern HOOK = Pattern.compile("\\bp(?:re|ost)_hook\\s*=\\s*(?=([\\[\"']))");
  /// What is worked out anew each time loses nothing by being emptied: of statements about rows none is taken.
  private static final Pattern RUN = Pattern.compile("(\"\"\"|[\"'])\\s*((?i:GRANT|REVOKE|ALTER|CREATE\\s+(?:USER|ROLE))\\s(?:(?!\\1)[\\s\\S]){1,2000})\\1");
  private static final Pattern THIS = Pattern.compile("\\{\\{\\s*this\\s*}}");
  /// Where no kind of thing is said, it is a table.
  private static final Pattern ON_THIS = Pattern.compile("(?i)\\bon\\s+" + THIS.pattern());

  private DbtModels() {}

  /// One statement for each grantee; none where no line of the top has both what calls for a configuration and grants.
  static List<Embedded> in(SourceFile file) {
    var top = file.lines().stream().limit(TOP).map(SourceLine::text).toList();
    if (top.stream().noneMatch(line -> SIGN.matcher(line).find()) || top.stream().noneMatch(line -> line.contains("config("))) {
      return List.of();
    }
    var whole = String.join("\n", top);
    var text = whole.substring(0, Math.min(whole.length(), LONGEST));
    var lines = new Programs.Lines(text);
    var sql = new StringBuilder();
    var places = new ArrayList<Span>();
    var grants = GRANTS.matcher(text).region(Math.max(text.indexOf("config("), 0), text.length());
    while (grants.find()) {
      var right = RIGHT.matcher(text).region(grants.start(1), grants.end(1));
      while (right.find()) {
        var group = right.group(2) == null ? 3 : 2;
        var to = NAME.matcher(text).region(right.start(group), right.end(group));
        while (to.find()) {
          var at = lines.at(to.start(1));
          places.add(Span.of(file.path(), file.side(), at.line(), at.column(), at.column() + to.group(1).length()));
          sql.append(DbtGrants.statement(right.group(1), file.stem(), to.group(1))).append(";\n");
        }
      }
    }
    hooks(file, text, lines, sql, places);
    return places.isEmpty() ? List.of() : List.of(new Embedded(Optional.empty(), sql.toString(), SourceMap.standing(places)));
  }

  private static void hooks(SourceFile file, String text, Programs.Lines lines, StringBuilder sql, List<Span> places) {
    var hook = HOOK.matcher(text);
    while (hook.find()) {
      var list = hook.group(1).equals("[");
      var close = text.indexOf(']', hook.end());
      var run = RUN.matcher(text).region(hook.end(), list && close > 0 ? close : text.length());
      while (list ? run.find() : run.lookingAt()) {
        var at = lines.at(run.start(2));
        var to = lines.at(run.end(2));
        places.add(new Span(file.path(), file.side(), at.line(), at.column(), to.line(), to.column()));
        var named = "\"" + file.stem() + "\"";
        sql.append(THIS.matcher(ON_THIS.matcher(run.group(2)).replaceAll("ON TABLE " + named)).replaceAll(named).replaceAll("\\s+", " ")).append(";\n");
        run.region(run.end(), run.regionEnd());
        if (!list) {
          break;
        }
      }
    }
  }
}
