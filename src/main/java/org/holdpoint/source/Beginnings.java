package org.holdpoint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// With which letters a text can begin that a regular expression matches, as far as the expression spells them.
///
/// @param text the letters, in lower case
/// @param whole whether they are all that the expression matches, so that what comes next in a longer one follows them at once
record Beginnings(String text, boolean whole) {

  private static final int LETTERS = 128;
  /// More beginnings than so many are not told apart.
  private static final int MOST = 24;
  /// Marks of an expression that are no letters themselves.
  private static final String MARKS = "\\[]().*+?{}^$|";
  private static final Beginnings ANYTHING = new Beginnings("", false);
  private static final Beginnings NOTHING = new Beginnings("", true);

  /// The beginnings, in lower case and of at most so many letters; empty where a text may begin with anything, or be nothing.
  static Optional<List<String>> of(String regex, int longest) {
    var found = alternatives(regex, longest).stream().map(Beginnings::text).distinct().toList();
    return found.contains("") ? Optional.empty() : Optional.of(found);
  }

  /// The letters with which a text can begin, in lower case, each once; none where it may begin with anything, or be nothing.
  static String letters(String regex) {
    return spells(regex, 0) && RegexPieces.alternatives(regex).size() == 1 ? regex.substring(0, 1).toLowerCase(Locale.ROOT) : String.join("", of(regex, 1).orElse(List.of()));
  }

  /// The letters that stand for themselves at the start, in lower case and at most so many: every text begins with them.
  static String spelled(String regex, int longest) {
    return RegexPieces.alternatives(regex).size() == 1 ? regex.substring(0, plain(regex, longest)).toLowerCase(Locale.ROOT) : "";
  }

  /// The same for what follows at the start of an expression that lets anything stand there (`.*`, `\S+`): one of these stands somewhere in each text.
  static Optional<List<String>> later(String regex, int longest) {
    for (var any : List.of(".*", "\\S+")) {
      if (regex.startsWith(any) && !regex.startsWith("+", any.length()) && !regex.startsWith("?", any.length()) && RegexPieces.alternatives(regex).size() == 1) {
        return of(regex.substring(any.length()), longest);
      }
    }
    return Optional.empty();
  }

  private static List<Beginnings> alternatives(String regex, int longest) {
    var all = new ArrayList<Beginnings>();
    RegexPieces.alternatives(regex).forEach(alternative -> all.addAll(sequence(alternative, longest)));
    return all;
  }

  private static List<Beginnings> sequence(String regex, int longest) {
    var plain = plain(regex, longest);
    var all = List.of(new Beginnings(regex.substring(0, plain).toLowerCase(Locale.ROOT), plain < longest));
    for (var at = plain; at < regex.length() && goesOn(all);) {
      var end = RegexPieces.end(regex, at);
      var own = new ArrayList<Beginnings>();
      piece(regex.substring(at, end), longest).forEach(own::add);
      at = end;
      if (end < regex.length() && "?*+{".indexOf(regex.charAt(end)) >= 0) {
        var once = regex.charAt(end) == '?';
        own.replaceAll(one -> once ? one : new Beginnings(one.text(), false));
        if (once || regex.charAt(end) == '*' || regex.startsWith("{0", end) || regex.startsWith("{,", end)) {
          own.add(NOTHING);
        }
        at = regex.charAt(end) == '{' ? regex.indexOf('}', end) + 1 : end + 1;
        at += at < regex.length() && (regex.charAt(at) == '+' || regex.charAt(at) == '?') ? 1 : 0;
      }
      all = followed(all, own, longest);
    }
    return all;
  }

  /// How many letters stand for themselves at the start.
  private static int plain(String regex, int longest) {
    var at = 0;
    while (at < longest && spells(regex, at)) {
      at++;
    }
    return at;
  }

  /// Whether a letter stands for itself, and once.
  private static boolean spells(String regex, int at) {
    return at < regex.length() && regex.charAt(at) < LETTERS && MARKS.indexOf(regex.charAt(at)) < 0 && (at + 1 == regex.length() || "?*+{".indexOf(regex.charAt(at + 1)) < 0);
  }

  private static boolean goesOn(List<Beginnings> all) {
    for (var one : all) {
      if (one.whole()) {
        return true;
      }
    }
    return false;
  }

  private static List<Beginnings> followed(List<Beginnings> all, List<Beginnings> next, int longest) {
    var longer = new ArrayList<Beginnings>();
    for (var one : all) {
      if (one.whole()) {
        next.forEach(two -> longer.add(one.then(two, longest)));
      } else {
        longer.add(one);
      }
    }
    return longer.size() <= MOST ? longer : all.stream().map(one -> new Beginnings(one.text(), false)).toList();
  }

  private Beginnings then(Beginnings next, int longest) {
    var both = text + next.text();
    return both.length() < longest ? new Beginnings(both, next.whole()) : new Beginnings(both.substring(0, longest), false);
  }

  private static List<Beginnings> piece(String piece, int longest) {
    var first = piece.charAt(0);
    if (first == '(') {
      return piece.startsWith("(?") || !piece.endsWith(")") ? List.of(ANYTHING) : alternatives(piece.substring(1, piece.length() - 1), longest);
    }
    if (first == '[') {
      return listed(piece.substring(1, piece.length() - 1));
    }
    if (first == '\\' && piece.length() == 2) {
      return piece.charAt(1) == 'd' ? listed("0123456789") : List.of(Character.isLetterOrDigit(piece.charAt(1)) ? ANYTHING : letter(piece.charAt(1)));
    }
    return List.of(MARKS.indexOf(first) >= 0 ? ANYTHING : letter(first));
  }

  /// The letters of a class that only lists them.
  private static List<Beginnings> listed(String letters) {
    var plain = letters.chars().noneMatch(letter -> "^-&\\[]".indexOf(letter) >= 0);
    return plain && !letters.isEmpty() ? letters.chars().mapToObj(letter -> letter((char) letter)).toList() : List.of(ANYTHING);
  }

  private static Beginnings letter(char letter) {
    return letter >= LETTERS ? ANYTHING : new Beginnings(String.valueOf(letter).toLowerCase(Locale.ROOT), true);
  }
}
