package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// What a program that is a table of limits says of each, a line each: `"keyindex": Limit(keep_share=0.96, per_step=1),` (Python), `KeyIndex: {KeepShare: 0.96, PerStep: 1},` (Go, TypeScript), and the switches that it names once and for all: `REHEARSE_FIRST = True`.
final class LimitTables {

  private static final Set<String> ENDINGS = Set.of("py", "go", "ts", "js", "mjs", "kt", "rs", "rb", "java", "cs", "swift");
  /// What files are called that hold nothing else. What others call so (a learning rate, a size of a batch) stands in files of other names.
  private static final Set<String> TABLES = Set.of("limit", "limits", "guard", "guards", "guardrails", "safety", "quota", "quotas", "thresholds", "floors", "budgets", "policy", "policies");
  private static final int LONGEST = 240;
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
    var ending = file.name().substring(file.name().lastIndexOf('.') + 1);
    if (!ENDINGS.contains(ending) || Stream.of(file.stem().split("[_.-]")).noneMatch(TABLES::contains) || TestCode.is(file) || file.binary() || file.lines().size() > MOST) {
      return List.of();
    }
    var found = new ArrayList<Entry>();
    var seen = new HashSet<String>();
    for (var number = 1; number <= file.lines().size(); number++) {
      var text = file.lines().get(number - 1).text();
      if (text.length() > LONGEST) {
        continue;
      }
      var row = ROW.matcher(text);
      var one = SWITCH.matcher(text);
      if (row.matches() && seen.add(row.group(1))) {
        found.add(new Entry(scalar(file, number, text, row.start(1), row.end(1)), new Mapping(pairs(file, number, text, row.start(2), row.end(2)), file.span(number, row.start(2), row.end(2)))));
      } else if (one.matches() && seen.add(one.group(1))) {
        found.add(new Entry(scalar(file, number, text, one.start(1), one.end(1)), scalar(file, number, text, one.start(2), one.end(2))));
      }
    }
    // Constants alone say something to the files that import them.
    return found.stream().anyMatch(entry -> entry.value() instanceof Mapping) ? List.copyOf(found) : List.of();
  }

  private static List<Entry> pairs(SourceFile file, int number, String text, int from, int to) {
    var pairs = ONE.matcher(text).region(from, to);
    var found = new ArrayList<Entry>();
    while (pairs.find()) {
      found.add(new Entry(scalar(file, number, text, pairs.start(1), pairs.end(1)), scalar(file, number, text, pairs.start(2), pairs.end(2))));
    }
    return found;
  }

  private static Scalar scalar(SourceFile file, int number, String text, int from, int to) {
    var said = text.substring(from, to);
    return new Scalar(said.equals("True") || said.equals("False") ? said.toLowerCase(Locale.ROOT) : Character.isDigit(said.charAt(0)) ? said.replace("_", "") : said, true, file.span(number, from, to));
  }
}
