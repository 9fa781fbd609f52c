package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Whole numbers to which a program gives a name once and for all: `const MAX_RULES: usize = 200;`, `#define MAX_RULES 200`, `MAX_RULES = 200`. What else it does is not read.
final class Constants {

  private static final Set<String> ENDINGS = Set.of("rs", "go", "c", "h", "cc", "cpp", "cxx", "hh", "hpp", "hxx", "java", "kt", "kts", "scala", "cs", "swift", "zig", "py", "js", "mjs", "cjs", "ts", "tsx", "rb", "php", "lua");
  /// (characters) A longer line is data, or written by a program.
  private static final int LONGEST = 240;
  /// (lines) A longer file is.
  private static final int MOST = 20_000;
  /// Words that say that it stays as it is: Rust reference "Constant items", Go specification "Constant declarations", C++ `constexpr`, JLS 4.12.4, Kotlin `const val`, C# `const`, ECMAScript `const`, Lua `local`.
  private static final Pattern NAMED = Pattern.compile("(?:\\b(?:const|constexpr|static|final|readonly|val|let|local)\\b[^=;\"'()]*?|^\\s*)\\b([A-Za-z_]\\w{2,60})\\s*(?::\\s*[\\w:<>]+\\s*|\\s+u?int\\w*\\s*)?=\\s*(\\d[\\d_']{0,14})(?:[uUlL]{1,3}|_?[ui](?:8|16|32|64|size))?\\s*[;,]?\\s*(?:(?://|#|--|/\\*).*)?$");
  private static final Pattern DEFINED = Pattern.compile("^\\s*#\\s*define\\s+([A-Za-z_]\\w{2,60})\\s+\\(?(\\d[\\d']{0,14})[uUlL]{0,3}\\)?\\s*(?:(?://|/\\*).*)?$");
  /// By which those are known that no word says it of: `MAX_RULES = 200`, in a block of constants of Go `MaxRules = 200`.
  private static final Pattern SHOUTED = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
  private static final Pattern PREFIX = Pattern.compile("^k(?=[A-Z])");

  private Constants() {}

  /// Each by its name, in the order of the file.
  static List<Entry> in(SourceFile file) {
    var ending = file.name().substring(file.name().lastIndexOf('.') + 1);
    if (!ENDINGS.contains(ending) || file.binary() || file.lines().size() > MOST) {
      return List.of();
    }
    var found = new ArrayList<Entry>();
    for (var number = 1; number <= file.lines().size(); number++) {
      var line = file.lines().get(number - 1);
      if (line.text().length() <= LONGEST && numbered(line)) {
        read(file, ending, number, line.text(), found);
      }
    }
    return List.copyOf(found);
  }

  /// By a look that costs little.
  private static boolean numbered(SourceLine line) {
    var text = line.text();
    var sign = text.indexOf('=');
    return sign > 0 && text.indexOf('=', sign + 1) < 0 || sign < 0 && text.indexOf("define") > 0;
  }

  private static void read(SourceFile file, String ending, int number, String text, List<Entry> found) {
    var defined = DEFINED.matcher(text);
    if (defined.matches()) {
      found.add(entry(file, number, text, defined.start(1), defined.end(1), defined.start(2), defined.end(2)));
      return;
    }
    var named = NAMED.matcher(text);
    if (named.find() && (named.start(1) > indent(text) || SHOUTED.matcher(named.group(1)).matches() || ending.equals("go") && text.startsWith("\t"))) {
      found.add(entry(file, number, text, named.start(1), named.end(1), named.start(2), named.end(2)));
    }
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  private static Entry entry(SourceFile file, int number, String text, int from, int to, int start, int end) {
    return new Entry(new Scalar(PREFIX.matcher(text.substring(from, to)).replaceFirst(""), true, file.span(number, from, to)),
        new Scalar(text.substring(start, end).replaceAll("[_']", ""), true, file.span(number, start, end)));
  }
}
