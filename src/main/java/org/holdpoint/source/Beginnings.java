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
  /// A row of so many letters stands in few lines that do not match.
  private static final int TELLING = 3;
  /// Marks of an expression that are no letters themselves.
  private static final String MARKS = "\\[]().*+?{}^$|";
  private static final Beginnings ANYTHING = new Beginnings("", false);
  private static final Beginnings NOTHING = new Beginnings("", true);

  /// The beginnings, in lower case and of at most so many letters, of fewer where there would be too many; empty where a text may begin with anything, or be nothing.
  static Optional<List<String>> of(String regex, int longest) {
    var found = alternatives(regex, longest).stream().map(Beginnings::text).distinct().toList();
    return !found.contains("") ? Optional.of(found) : longest > 1 ? of(regex, (longest + 2) / 3) : Optional.empty();
  }

  /// The letters with which a text can begin, in lower case, each once; none where it may begin with anything, or be nothing.
  static String letters(String regex) {
    return spells(regex, 0) && RegexPieces.alternatives(regex).size() == 1 ? regex.substring(0, 1).toLowerCase(Locale.ROOT) : String.join("", of(regex, 1).orElse(List.of()));
  }

  /// The letters that stand for themselves at the start, in lower case and at most so many: every text begins with them.
  static String spelled(String regex, int longest) {
    return RegexPieces.alternatives(regex).size() == 1 ? regex.substring(0, plain(regex, longest)).toLowerCase(Locale.ROOT) : "";
  }

  /// The same for an expression that lets anything stand at its start: one of these stands somewhere in each text. What follows `.*` or `\S+`, else any letters that it spells.
  static Optional<List<String>> later(String regex, int longest) {
    for (var any : List.of(".*", "\\S+")) {
      if (regex.startsWith(any) && !regex.startsWith("+", any.length()) && !regex.startsWith("?", any.length()) && RegexPieces.alternatives(regex).size() == 1) {
        return of(regex.substring(any.length()), longest);
      }
    }
    return regex.contains("\\Q") ? Optional.empty() : somewhere(regex);
  }

  /// Letters of which one row stands somewhere in each text that matches: the longest that an expression spells, or of each of its alternatives one; empty where it spells none.
  private static Optional<List<String>> somewhere(String regex) {
    var found = new ArrayList<String>();
    for (var alternative : RegexPieces.alternatives(regex)) {
      var inside = inside(alternative);
      if (inside.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(inside);
    }
    return found.size() <= MOST ? Optional.of(found) : Optional.empty();
  }

  /// The same of one alternative: the longest row of letters, else what a group spells that must be there.
  private static List<String> inside(String regex) {
    var longest = "";
    var row = new StringBuilder();
    var group = List.<String>of();
    for (var at = 0; at < regex.length();) {
      var end = RegexPieces.end(regex, at);
      var piece = regex.substring(at, end);
      var once = end == regex.length() || "?*+{".indexOf(regex.charAt(end)) < 0;
      var letter = piece.charAt(piece.length() - 1);
      var plain = letter < LETTERS && (piece.length() == 1 ? MARKS.indexOf(letter) < 0 : piece.length() == 2 && piece.charAt(0) == '\\' && !Character.isLetterOrDigit(letter));
      if (plain && once) {
        row.append(Character.toLowerCase(letter));
      } else {
        row.setLength(0);
      }
      longest = row.length() > longest.length() ? row.toString() : longest;
      if (group.isEmpty() && once && piece.length() > 2 && piece.charAt(0) == '(' && piece.charAt(1) != '?') {
        group = somewhere(piece.substring(1, piece.length() - 1)).orElse(List.of());
      }
      at = once ? end : quantified(regex, end);
    }
    return longest.length() >= TELLING || group.isEmpty() ? longest.isEmpty() ? List.of() : List.of(longest) : group;
  }

  /// Where the quantifier ends that begins here.
  private static int quantified(String regex, int at) {
    var end = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    return end + (end < regex.length() && (regex.charAt(end) == '+' || regex.charAt(end) == '?') ? 1 : 0);
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
        at = quantified(regex, end);
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

  /// The letters of a class that lists few of them, one by one or by ranges (`[A-D*]`).
  private static List<Beginnings> listed(String letters) {
    var all = new ArrayList<Beginnings>();
    for (var at = 0; at < letters.length();) {
      var escaped = letters.charAt(at) == '\\' && at + 1 < letters.length();
      var first = letters.charAt(escaped ? at + 1 : at);
      if (escaped ? Character.isLetterOrDigit(first) : "^&[]".indexOf(first) >= 0) {
        return List.of(ANYTHING);
      }
      at += escaped ? 2 : 1;
      var range = at + 1 < letters.length() && letters.charAt(at) == '-';
      var last = range ? letters.charAt(at + 1) : first;
      at += range ? 2 : 0;
      if (last >= LETTERS || last < first || last - first >= MOST || range && MARKS.indexOf(last) >= 0) {
        return List.of(ANYTHING);
      }
      for (var letter = first; letter <= last; letter++) {
        all.add(letter(letter));
      }
    }
    return all.isEmpty() || all.size() > MOST ? List.of(ANYTHING) : all;
  }

  private static Beginnings letter(char letter) {
    return letter >= LETTERS ? ANYTHING : new Beginnings(String.valueOf(letter).toLowerCase(Locale.ROOT), true);
  }
}
