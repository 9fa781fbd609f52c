package org.holdpoint.language.program;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Entry;

/// Whole numbers to which a program gives a name once and for all: `const MAX_RULES: usize = 200;`, `#define MAX_RULES 200`, `MAX_RULES = 200`. What else it does is not read.
final class Constants {

  private static final Set<String> ENDINGS = Set.of("rs", "go", "c", "h", "cc", "cpp", "cxx", "hh", "hpp", "hxx", "java", "kt", "kts", "scala", "cs", "swift", "zig", "py", "js", "mjs", "cjs", "ts", "tsx", "rb", "php", "lua");
  /// Words that say that it stays as it is: Rust reference "Constant items", Go specification "Constant declarations", C++ `constexpr`, JLS 4.12.4, Kotlin `const val`, C# `const`, ECMAScript `const`, Lua `local`.
  private static final Pattern NAMED = Pattern.compile("(?:\\b(?:const|constexpr|static|final|readonly|val|let|local)\\b[^=;\"'()]*?|^\\s*)\\b([A-Za-z_]\\w{2,60})\\s*(?::\\s*[\\w:<>]+\\s*|\\s+u?int\\w*\\s*)?=\\s*(\\d[\\d_']{0,14})(?:[uUlL]{1,3}|_?[ui](?:8|16|32|64|size))?\\s*[;,]?\\s*(?:(?://|#|--|/\\*).*)?$");
  private static final Pattern DEFINED = Pattern.compile("^\\s*#\\s*define\\s+([A-Za-z_]\\w{2,60})\\s+\\(?(\\d[\\d']{0,14})[uUlL]{0,3}\\)?\\s*(?:(?://|/\\*).*)?$");
  /// By which those are known that no word says it of: `MAX_RULES = 200`, in a block of constants of Go `MaxRules = 200`.
  private static final Pattern SHOUTED = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
  private static final Pattern PREFIX = Pattern.compile("^k(?=[A-Z])");

  private Constants() {}

  /// Each by its name, in the order of the file.
  static List<Entry> in(SourceFile file) {
    return !ENDINGS.contains(file.ending()) ? List.of() : CodeLine.of(file).filter(line -> numbered(line.text())).flatMap(line -> constant(line).stream()).toList();
  }

  /// By a look that costs little.
  private static boolean numbered(String text) {
    var sign = text.indexOf('=');
    return sign > 0 && text.indexOf('=', sign + 1) < 0 || sign < 0 && text.indexOf("define") > 0;
  }

  private static Optional<Entry> constant(CodeLine line) {
    var defined = DEFINED.matcher(line.text());
    if (defined.matches()) {
      return Optional.of(entry(line, defined));
    }
    var named = NAMED.matcher(line.text());
    return named.find() && (named.start(1) > line.indent() || SHOUTED.matcher(named.group(1)).matches() || line.file().ending().equals("go") && line.text().startsWith("\t")) ? Optional.of(entry(line, named)) : Optional.empty();
  }

  private static Entry entry(CodeLine line, MatchResult found) {
    return new Entry(line.said(found, 1, PREFIX.matcher(found.group(1)).replaceFirst("")), line.said(found, 2, found.group(2).replaceAll("[_']", "")));
  }
}
