package org.holdpoint.language.shell;

import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.CommandFact.GivenWord;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What a script is told from outside, an argument or a variable, and whether it can do without (POSIX.1-2017 XCU 2.6.2): `HOST=${1:?which host}`, `HOST=${1:-db1}`.
final class GivenWords {

  private static final Pattern ONE = Pattern.compile("\"?\\$\\{([1-9]|[A-Za-z_][A-Za-z_0-9]*):?([?=-])(.*)}\"?", Pattern.DOTALL);

  private GivenWords() {}

  /// What one is called where a text sets a variable to it, if the whole of what is `written` there is that.
  static Optional<String> name(String written) {
    var one = ONE.matcher(written);
    return one.matches() ? Optional.of(one.group(1)) : Optional.empty();
  }

  /// The same as a fact.
  static Optional<GivenWord> of(Key key, String variable, String written, Span at) {
    var one = ONE.matcher(written);
    if (!one.matches()) {
      return Optional.empty();
    }
    var demanded = one.group(2).equals("?");
    return Optional.of(new GivenWord(key, at, at, one.group(1), variable, demanded, demanded ? new Value.Absent<>() : new Value.Known<>(one.group(3), at)));
  }
}
