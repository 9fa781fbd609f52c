package org.holdpoint.source;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;

/// The forms that a line may have, as a regular expression of many alternatives (`\s*(no )?(feature .*|vdc .*|…)\s*`). The same lines match as with [Pattern]; but only the alternatives are
/// tried whose first letter stands where one may begin: at the first word, behind a prompt, behind a word that turns a command around. An alternative is compiled when a line asks for it.
public final class LineForm {

  /// Letters that have alternatives of their own; all others share those that may begin with anything.
  private static final int LETTERS = 128;
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final String regex;
  private final boolean anyCase;
  private volatile List<LineAlternative> alternatives = List.of();
  private final AtomicReferenceArray<Pattern> byLetter = new AtomicReferenceArray<>(LETTERS + 1);

  private LineForm(String regex, boolean anyCase) {
    this.regex = regex;
    this.anyCase = anyCase;
  }

  /// The forms that a regular expression of [Pattern] describes; `(?i)` may stand before it.
  public static LineForm of(String regex) {
    return new LineForm(regex, regex.startsWith("(?i)"));
  }

  /// Whether a whole line has one of the forms.
  public boolean matches(String line) {
    if (letter(LETTERS).matcher(line).matches()) {
      return true;
    }
    var tried = new BitSet(LETTERS);
    var start = 0;
    if (matches(line, start, tried)) {
      return true;
    }
    start = past(line, 0);
    if (matches(line, start, tried)) {
      return true;
    }
    for (var at = start; at < line.length() && !blank(line.charAt(at)); at++) {
      if ((line.charAt(at) == '#' || line.charAt(at) == '>') && (matches(line, at + 1, tried) || matches(line, past(line, at + 1), tried))) {
        return true;
      }
    }
    return false;
  }

  /// Whether an alternative that begins here matches, or one behind a word that turns it around.
  private boolean matches(String line, int at, BitSet tried) {
    if (begins(line, at, tried)) {
      return true;
    }
    for (var word : LineAlternative.TURNING) {
      if (line.regionMatches(true, at, word, 0, word.length()) && begins(line, at + word.length(), tried)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String line, int at, BitSet tried) {
    if (at >= line.length() || line.charAt(at) >= LETTERS) {
      return false;
    }
    var letter = Character.toLowerCase(line.charAt(at));
    if (tried.get(letter)) {
      return false;
    }
    tried.set(letter);
    var own = letter(letter);
    return own != NOTHING && own.matcher(line).matches();
  }

  /// The alternatives that begin with a letter; for [#LETTERS] those that may begin with anything.
  private Pattern letter(int letter) {
    var known = byLetter.get(letter);
    if (known == null) {
      var own = alternatives().stream().filter(alternative -> letter == LETTERS ? alternative.open() : !alternative.open() && alternative.begins().get(letter)).toList();
      known = own.isEmpty() ? NOTHING : Pattern.compile((anyCase ? "(?i)" : "") + LineAlternative.regex(own));
      byLetter.set(letter, known);
    }
    return known;
  }

  /// The regular expression.
  @Override
  public String toString() {
    return regex;
  }

  /// Taken apart when the first line asks: most forms are never asked.
  private List<LineAlternative> alternatives() {
    if (alternatives.isEmpty()) {
      alternatives = LineAlternative.all(anyCase ? regex.substring("(?i)".length()) : regex);
    }
    return alternatives;
  }

  private static int past(String line, int at) {
    var past = at;
    while (past < line.length() && blank(line.charAt(past))) {
      past++;
    }
    return past;
  }

  /// As `\s` has it.
  private static boolean blank(char letter) {
    return letter == ' ' || letter >= '\t' && letter <= '\r';
  }
}
