package org.holdpoint.language.program;

import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.language.program.Literals.Literal;

/// Queries whose answer a program holds against what it expects, and raises an error where it is another one: as ASSERT, which says that in SQL (GoogleSQL, "Debugging statements").
final class Demands {

  static final String WORD = "ASSERT (";
  /// (characters) From where the answer is kept to where it is asked for, and from there to the error.
  private static final int FAR = 600;
  private static final int BEFORE = 200;
  private static final Pattern QUERY = Pattern.compile("(?is)\\s*SELECT\\b.*\\bFROM\\s.*");
  private static final Pattern KEPT = Pattern.compile("(?s).*?(?:^|\\n)[ \\t]*(?:(?:var|let|const|final|int|long|Integer|Long)\\s+)?\\$?(\\w+)\\s*:?=[^=\\n;][^;]*$");
  /// Asked in the same statement.
  private static final Pattern AT_ONCE = Pattern.compile("(?s).*\\b(?:if|raise|throw|abort)\\b(?!.*\\b(?:end|raise|throw)\\b)(?!.*\\bnot\\b)[^\\n]*$");
  private static final String ERROR = "(?:raise|throw|abort|fail)\\b";

  private Demands() {}

  /// What a string demands, if it does.
  static Optional<String> of(String text, Literal query) {
    if (!QUERY.matcher(query.text()).matches()) {
      return Optional.empty();
    }
    var before = text.substring(Math.max(0, query.from() - BEFORE), query.from());
    var behind = text.substring(query.to(), Math.min(text.length(), query.to() + FAR));
    var kept = KEPT.matcher(before.substring(before.lastIndexOf("\n\n") + 1));
    var asked = kept.matches() ? refused(kept.group(1), behind) : AT_ONCE.matcher(before).matches() && Pattern.compile("^[^\\n]*\\n\\s*" + ERROR + "|^[^\\n]*\\{\\s*" + ERROR).matcher(behind).find();
    return asked ? Optional.of(WORD + query.text() + ")") : Optional.empty();
  }

  /// Whether an error follows from the value of this name; that it is nothing is no reason to keep what is there.
  private static boolean refused(String name, String behind) {
    var said = "\\$?" + Pattern.quote(name) + "\\b(?!\\s*={2,3}\\s*0\\b|\\.zero\\?|\\.empty\\?)";
    return Pattern.compile("\\b" + ERROR + "[^\\n]*\\b(?:if|unless)\\b[^\\n]*?" + said + "|\\bif\\b(?!\\s+not\\s+\\w+\\s*:|\\s*\\(?\\s*!\\w)[^\\n]*?" + said + "[^\\n]*\\n?\\s*" + ERROR).matcher(behind).find();
  }
}
