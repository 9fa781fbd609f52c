package org.holdpoint.language.snippet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Commands that a Python program runs (docs.python.org: `subprocess`, `os.system`, `os.popen`): a text for a shell, or a list of words, where the call says it. What Python puts into it is not known.
final class Called {

  private static final int LONGEST = 8_000;
  /// To a shell something that is not empty: Python stops at a name that stands for nothing.
  private static final String UNKNOWN = "${value:?}";
  private static final String FORMAT = ".format(";

  private final String text;
  private int at;

  private Called(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /// Made when a program calls something.
  private static final class Patterns {
    static final Pattern CALL = Pattern.compile("(?<![\\w.])(?:os\\.(?:system|popen)|subprocess\\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput))\\(\\s*");
    static final Pattern LITERAL = Pattern.compile("([rRbBfFuU]{0,2})(\"\"\"|'''|\"|')");
    static final Pattern FIELD = Pattern.compile("(?<!\\{)\\{([^{}\\n]{0,200})}(?!})");
    static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    static final Pattern PLACE = Pattern.compile("%[sdr]");
    static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");
  }

  /// One text with all that a file calls, in its order.
  static List<Embedded> in(SourceFile file) {
    var lines = file.lines();
    if (lines.stream().map(SourceLine::text).noneMatch(line -> line.contains("subprocess.") || line.contains("os.system") || line.contains("os.popen"))) {
      return List.of();
    }
    var block = new Block(file);
    var text = String.join("\n", lines.stream().map(SourceLine::text).toList());
    var calls = Patterns.CALL.matcher(text);
    var line = 0;
    var start = 0;
    var from = 0;
    while (from < text.length() && calls.find(from)) {
      from = calls.end();
      while (start + lines.get(line).text().length() < calls.start()) {
        start += lines.get(line++).text().length() + 1;
      }
      var here = lines.get(line);
      var column = calls.start() - start;
      if (here.text().substring(0, column).indexOf('#') < 0) {
        var called = new Called(text, calls.end());
        block.whole(here, column, called.command());
        from = Math.max(from, called.at);
      }
    }
    return block.isEmpty() ? List.of() : List.of(block.embedded(file.stem(), false, Map.of()));
  }

  /// What the call runs, as a shell would read it; empty where it does not say it.
  private String command() {
    if (at >= text.length() || text.charAt(at) != '[') {
      return literal() ? joined() : "";
    }
    at++;
    var words = new StringBuilder();
    while (blanks() && text.charAt(at) != ']' && words.length() < LONGEST) {
      words.append(words.isEmpty() ? "" : " ").append(quoted(literal() ? joined() : UNKNOWN));
      rest();
      at += at < text.length() && text.charAt(at) == ',' ? 1 : 0;
    }
    return words.toString();
  }

  private static String quoted(String word) {
    return word.contains("${") ? "\"" + word + "\"" : Patterns.PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /// Literals one after the other, or put together by `+` with what is not known.
  private String joined() {
    var all = new StringBuilder(one());
    while (blanks() && all.length() < LONGEST) {
      var more = text.charAt(at) == '+';
      at += more ? 1 : 0;
      if (blanks() && literal()) {
        all.append(one());
      } else if (more) {
        all.append(UNKNOWN);
        operand();
      } else {
        break;
      }
    }
    return all.toString();
  }

  private boolean literal() {
    return Patterns.LITERAL.matcher(text).region(at, text.length()).lookingAt();
  }

  /// The literal that begins here, with marks in the place of what Python puts in.
  private String one() {
    var begin = Patterns.LITERAL.matcher(text).region(at, text.length());
    if (!begin.lookingAt()) {
      return "";
    }
    var quote = begin.group(2);
    var prefix = begin.group(1).toLowerCase(Locale.ROOT);
    var end = begin.end();
    while (end < text.length() && end - begin.end() < LONGEST && !text.startsWith(quote, end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    var raw = text.substring(begin.end(), Math.min(end, text.length()));
    at = Math.min(text.length(), end + quote.length());
    var said = prefix.contains("r") ? raw : raw.replace("\\\n", "").replace("\\n", "\n").replace("\\\"", "\"").replace("\\'", "'").replace("\\\\", "\\");
    if (prefix.contains("f") || text.startsWith(FORMAT, at)) {
      return Patterns.FIELD.matcher(said).replaceAll(field -> Matcher.quoteReplacement(Patterns.NAME.matcher(field.group(1)).matches() ? "${" + field.group(1) + ":?}" : UNKNOWN));
    }
    return blanks() && text.charAt(at) == '%' ? Patterns.PLACE.matcher(said).replaceAll(Matcher.quoteReplacement(UNKNOWN)) : said;
  }

  /// Over blanks and ends of lines; false at the end of the text.
  private boolean blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  /// Over what `+` adds.
  private void operand() {
    over(",+])");
  }

  /// Over the rest of an item of a list.
  private void rest() {
    over(",]");
  }

  private void over(String ends) {
    var from = at;
    var depth = 0;
    while (at < text.length() && at - from < LONGEST && (depth > 0 || ends.indexOf(text.charAt(at)) < 0)) {
      depth += "([{".indexOf(text.charAt(at)) >= 0 ? 1 : ")]}".indexOf(text.charAt(at)) >= 0 ? -1 : 0;
      at++;
    }
  }
}
