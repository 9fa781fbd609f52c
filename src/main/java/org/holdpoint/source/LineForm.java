package org.holdpoint.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The forms that a line may have, as a regular expression of many alternatives (`\s*(no )?(feature .*|vdc .*|…)\s*`). The same lines match as with [Pattern]; but only the alternatives are
/// tried whose first letters stand where one may begin: at the first word, behind a prompt, behind a word that turns a command around. An alternative is compiled when a line asks for it.
public final class LineForm {

  /// Letters that have alternatives of their own; all others share those that may begin with anything.
  private static final int LETTERS = 128;
  /// So many first letters are held against a line before an expression is.
  private static final int LONGEST = 12;
  private static final Tried[] NONE = {};

  private static final String[] TURNING = LineAlternative.TURNING.toArray(String[]::new);
  /// What makes a capital letter a small one.
  private static final int CAPITAL = 0x20;

  private final String regex;
  private final boolean anyCase;
  private volatile Tried[][] byLetter = {};
  /// By the first letter, the set of those that may stand second; 0 before a line has asked. Two threads may both work it out, and come to the same.
  private long[] seconds = {};
  /// Whether a prompt or a word that turns a command around may stand before one of the alternatives; known as soon as these are.
  private boolean led;

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
    var open = letter(LETTERS);
    if (open.length > 0) {
      var letters = LetterSet.of(line);
      for (var one : open) {
        if (one.stands(line, letters) && one.matches(line)) {
          return true;
        }
      }
    }
    var start = past(line, 0);
    if (matches(line, 0) || start > 0 && matches(line, start)) {
      return true;
    }
    if (!led) {
      return false;
    }
    for (var at = start; at < line.length() && !blank(line.charAt(at)); at++) {
      if ((line.charAt(at) == '#' || line.charAt(at) == '>') && (matches(line, at + 1) || matches(line, past(line, at + 1)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether an alternative that begins here matches, or one behind a word that turns it around.
  private boolean matches(String line, int at) {
    if (at >= line.length()) {
      return false;
    }
    if (begins(line, at)) {
      return true;
    }
    if (!led) {
      return false;
    }
    for (var word : TURNING) {
      if ((line.charAt(at) | CAPITAL) == word.charAt(0) && line.regionMatches(true, at, word, 0, word.length()) && begins(line, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String line, int at) {
    if (at >= line.length() || line.charAt(at) >= LETTERS) {
      return false;
    }
    var letter = Character.toLowerCase(line.charAt(at));
    var tried = letter(letter);
    if (tried.length == 0 || at + 1 < line.length() && !LetterSet.has(second(letter, tried), line.charAt(at + 1))) {
      return false;
    }
    for (var own : tried) {
      if (own.stands(line, at) && own.matches(line, at)) {
        return true;
      }
    }
    return false;
  }

  /// The alternatives that begin with a letter; for [#LETTERS] those that may begin with anything. Taken apart when the first line asks: most forms are never asked.
  private Tried[] letter(int letter) {
    var known = byLetter;
    if (known.length == 0) {
      known = new Tried[LETTERS + 1][];
      Arrays.fill(known, NONE);
      for (var alternative : LineAlternative.all(anyCase ? regex.substring("(?i)".length()) : regex)) {
        var tried = new Tried(alternative, anyCase);
        led |= alternative.before().indexOf('(') >= 0;
        if (alternative.open()) {
          add(known, LETTERS, tried);
        }
        for (var at = 0; at < alternative.begins().length(); at++) {
          add(known, alternative.begins().charAt(at), tried);
        }
      }
      seconds = new long[LETTERS];
      byLetter = known;
    }
    return known[letter];
  }

  /// The letters that may stand second in lines of the alternatives that begin with a letter: most lines with a first letter of some go on otherwise.
  private long second(int letter, Tried[] tried) {
    if (seconds[letter] == 0) {
      var set = 0L;
      for (var own : tried) {
        set |= own.spelled().second();
      }
      seconds[letter] = set;
    }
    return seconds[letter];
  }

  private static void add(Tried[][] byLetter, int letter, Tried tried) {
    var before = byLetter[letter];
    byLetter[letter] = Arrays.copyOf(before, before.length + 1);
    byLetter[letter][before.length] = tried;
  }

  /// An alternative that a line asked for: the letters of which some stand in each line that it matches (none where that cannot be told), and its expression; each worked out when a line
  /// comes so far.
  private static final class Tried {

    private final LineAlternative alternative;
    private final boolean anyCase;
    private volatile Optional<Spelled> spelled = Optional.empty();
    private volatile Optional<Spelled[]> letters = Optional.empty();
    /// Whether blanks may stand before it.
    private final boolean indented;
    private volatile Optional<Pattern> pattern = Optional.empty();
    /// The same without what may stand before it.
    private volatile Optional<Pattern> alone = Optional.empty();

    Tried(LineAlternative alternative, boolean anyCase) {
      this.alternative = alternative;
      this.anyCase = anyCase;
      this.indented = alternative.before().startsWith("\\s*");
    }

    /// Whether its letters stand here.
    boolean stands(String line, int at) {
      if (!spelled().stands(line, at)) {
        return false;
      }
      for (var some : letters()) {
        if (some.stands(line, at)) {
          return true;
        }
      }
      return false;
    }

    /// Whether its letters stand anywhere.
    boolean stands(String line, long there) {
      var known = letters();
      for (var some : known) {
        if (some.stands(line, there)) {
          return true;
        }
      }
      return known.length == 0;
    }

    /// Whether a line matches, its letters standing at `at`. Where nothing but blanks stands before them, all that may stand there has matched, and a prompt need not be looked for.
    boolean matches(String line, int at) {
      if (at > 0 && !(indented && past(line, 0) == at)) {
        return matches(line);
      }
      if (alone.isEmpty()) {
        alone = Optional.of(compiled("(?:" + alternative.itself() + ")" + alternative.after()));
      }
      return alone.get().matcher(line).region(at, line.length()).matches();
    }

    boolean matches(String line) {
      if (pattern.isEmpty()) {
        pattern = Optional.of(compiled(alternative.regex()));
      }
      return pattern.get().matcher(line).matches();
    }

    private Pattern compiled(String regex) {
      return Pattern.compile((anyCase ? "(?i)" : "") + RegexPieces.uncaptured(regex));
    }

    private Spelled spelled() {
      if (spelled.isEmpty()) {
        spelled = Optional.of(Spelled.of(Beginnings.spelled(own(), LONGEST)));
      }
      return spelled.get();
    }

    private Spelled[] letters() {
      if (letters.isEmpty()) {
        var some = (alternative.open() ? Beginnings.later(own(), LONGEST) : Beginnings.of(own(), LONGEST)).orElse(List.of());
        var known = new Spelled[some.size()];
        for (var one = 0; one < known.length; one++) {
          known[one] = Spelled.of(some.get(one));
        }
        letters = Optional.of(known);
      }
      return letters.get();
    }

    private String own() {
      return alternative.itself() + alternative.after();
    }
  }

  /// Some letters, in any case, and the set of them: a line that lacks one of the set need not be looked through.
  private record Spelled(String text, long set) {

    static Spelled of(String text) {
      return new Spelled(text, LetterSet.asked(text));
    }

    /// The set of the letters that may stand second in a line that begins with them.
    long second() {
      return text.length() < 2 ? LetterSet.ALL : LetterSet.of(text.substring(1, 2));
    }

    /// Their last letter is looked at first: many alternatives begin alike.
    boolean stands(String line, int at) {
      var last = text.length() - 1;
      return last < 0 || at + last < line.length() && !differ(line.charAt(at + last), text.charAt(last)) && line.regionMatches(true, at, text, 0, text.length());
    }

    /// Whether a letter of ASCII is neither this small one nor its capital form; of others that is not told.
    private static boolean differ(char letter, char small) {
      return letter < LETTERS && small < LETTERS && letter != small && (letter < 'A' || letter > 'Z' || letter + CAPITAL != small);
    }

    /// Whether they stand anywhere; `there` are those of the line.
    boolean stands(String line, long there) {
      if (!LetterSet.within(there, set)) {
        return false;
      }
      var small = text.charAt(0);
      var capital = Character.toUpperCase(small);
      for (var at = 0; at <= line.length() - text.length(); at++) {
        var letter = line.charAt(at);
        if ((letter == small || letter == capital) && line.regionMatches(true, at, text, 0, text.length())) {
          return true;
        }
      }
      return false;
    }
  }

  /// The regular expression.
  @Override
  public String toString() {
    return regex;
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
