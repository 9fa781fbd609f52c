package org.holdpoint.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// The known word that a mistyped one was probably meant to be.
public final class Nearest {

  private Nearest() {}

  /// The known word with the fewest letters to change, if that is at most a third of them (and at least one letter may change).
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream().filter(candidate -> slips(word, candidate) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.<String>comparingInt(candidate -> slips(word, candidate)).thenComparing(Comparator.naturalOrder()));
  }

  /// ``; did you mean `message`?`` when a word is near, else `; allowed: ` and all the words.
  public static String advice(String word, Collection<String> known) {
    return to(word, known).map(near -> "; did you mean `" + near + "`?").orElseGet(() -> "; allowed: " + String.join(", ", known));
  }

  /// The same, where two neighbors that changed places are one slip: `chekc`.
  private static int slips(String word, String candidate) {
    return IntStream.range(1, word.length()).anyMatch(at -> word.length() == candidate.length() && candidate.equals(word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1))) ? 1 : distance(word, candidate);
  }

  /// How many letters to insert, drop or replace (Levenshtein).
  public static int distance(String from, String to) {
    var row = new int[to.length() + 1];
    for (var column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (var line = 1; line <= from.length(); line++) {
      var diagonal = row[0];
      row[0] = line;
      for (var column = 1; column <= to.length(); column++) {
        var replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[to.length()];
  }
}
