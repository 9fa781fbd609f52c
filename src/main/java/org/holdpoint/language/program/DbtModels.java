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

/// The rights that a model of dbt gives in the configuration at its top: `{{ config(grants={'select': ['reporter']}) }}`. Source: dbt documentation, "grants".
final class DbtModels {

  private static final String SIGN = "grants";
  /// (lines) A configuration stands at the top.
  private static final int TOP = 60;
  /// (characters) No configuration is longer.
  private static final int LONGEST = 20_000;
  private static final Pattern GRANTS = Pattern.compile("\\bgrants\\s*=\\s*\\{([^{}]*)}");
  private static final Pattern RIGHT = Pattern.compile("[\"']\\+?([\\w./]+)[\"']\\s*:\\s*(?:\\[([^\\]]*)]|([\"'][^\"']*[\"']))");
  private static final Pattern NAME = Pattern.compile("[\"']([^\"']+)[\"']");

  private DbtModels() {}

  /// One statement for each grantee; none where no line of the top has both what calls for a configuration and grants.
  static List<Embedded> in(SourceFile file) {
    var top = file.lines().stream().limit(TOP).map(SourceLine::text).toList();
    if (top.stream().noneMatch(line -> line.contains(SIGN)) || top.stream().noneMatch(line -> line.contains("config("))) {
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
    return places.isEmpty() ? List.of() : List.of(new Embedded(Optional.empty(), sql.toString(), SourceMap.standing(places)));
  }
}
