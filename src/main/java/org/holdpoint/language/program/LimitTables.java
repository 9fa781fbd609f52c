package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;

/// What a program that is a table of limits says of each, a line each: `"keyindex": Limit(keep_share=0.96, per_step=1),` (Python), `KeyIndex: {KeepShare: 0.96, PerStep: 1},` (Go, TypeScript), and the switches that it names once and for all: `REHEARSE_FIRST = True`.
final class LimitTables {

  private static final Set<String> ENDINGS = Set.of("py", "go", "ts", "js", "mjs", "kt", "rs", "rb", "java", "cs", "swift");
  /// What files are called that hold nothing else. What others call so (a learning rate, a size of a batch) stands in files of other names.
  private static final Set<String> TABLES = Set.of("limit", "limits", "guard", "guards", "guardrails", "safety", "quota", "quotas", "thresholds", "floors", "budgets", "policy", "policies");
  /// (lines) A longer file is more than a table.
  private static final int MOST = 400;
  private static final String VALUE = "(\\d[\\d_]{0,12}(?:\\.\\d{1,6})?|True|False|true|false)";
  private static final String PAIR = "([A-Za-z_]\\w{1,60})\\s*[:=]\\s*" + VALUE;
  private static final Pattern ROW = Pattern.compile("^\\s*[\"']?([A-Za-z][\\w-]{1,60})[\"']?\\s*(?::=|[:=]|=>)\\s*(?:&|new )?[A-Za-z_.:]{0,60}\\s*[({]\\s*(" + PAIR + "(?:\\s*,\\s*" + PAIR + ")*)\\s*,?\\s*[)}]\\s*[,;]?\\s*(?:(?://|#).*)?$");
  private static final Pattern ONE = Pattern.compile(PAIR);
  private static final Pattern SWITCH = Pattern.compile("^(?:(?:export|pub|public|static|final|const|let|var|val|bool|boolean)\\s+)*([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\\s*(?::\\s*\\w+\\s*)?=\\s*" + VALUE + "\\s*;?\\s*(?:(?://|#).*)?$");

  private LimitTables() {}

  /// Each by its name, in the order of the file; of two with the same name the first.
  static List<Entry> in(SourceFile file) {
    if (!ENDINGS.contains(file.ending()) || Stream.of(file.stem().split("[_.-]")).noneMatch(TABLES::contains) || TestCode.is(file) || file.lines().size() > MOST) {
      return List.of();
    }
    var found = new ArrayList<Entry>();
    var seen = new HashSet<String>();
    CodeLine.of(file).forEach(line -> {
      var row = ROW.matcher(line.text());
      var one = SWITCH.matcher(line.text());
      if (row.matches() && seen.add(row.group(1))) {
        found.add(new Entry(line.said(row, 1), new Mapping(pairs(line, row), line.at(row.start(2), row.end(2)))));
      } else if (one.matches() && seen.add(one.group(1))) {
        found.add(pair(line, one));
      }
    });
    // Constants alone say something to the files that import them.
    return found.stream().anyMatch(entry -> entry.value() instanceof Mapping) ? List.copyOf(found) : List.of();
  }

  private static List<Entry> pairs(CodeLine line, Matcher row) {
    var pairs = ONE.matcher(line.text()).region(row.start(2), row.end(2));
    var found = new ArrayList<Entry>();
    while (pairs.find()) {
      found.add(pair(line, pairs));
    }
    return found;
  }

  /// A name, and a number or whether it is so, as it is written in documents.
  private static Entry pair(CodeLine line, MatchResult found) {
    var said = found.group(2);
    return new Entry(line.said(found, 1), line.said(found, 2, Character.isDigit(said.charAt(0)) ? said.replace("_", "") : said.toLowerCase(Locale.ROOT)));
  }
}
