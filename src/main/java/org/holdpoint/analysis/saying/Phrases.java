package org.holdpoint.analysis.saying;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The words of phrases.tsv: what each sort of saying is said with.
final class Phrases {

  private static final String TABLE = "phrases.tsv";

  /// Read when somebody says something.
  private static final class All {
    static final Map<String, List<Phrase>> BY_SORT = read();
  }

  /// Words that stand one behind the other; one without blanks in its script is looked for in the text itself.
  record Phrase(List<String> words, boolean unspaced) {}

  private Phrases() {}

  /// Those of a sort.
  static List<Phrase> of(String sort) {
    return All.BY_SORT.getOrDefault(sort, List.of());
  }

  private static Map<String, List<Phrase>> read() {
    var phrases = new HashMap<String, List<Phrase>>();
    try (var table = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Phrases.class.getResourceAsStream(TABLE), TABLE + " is part of the program"), StandardCharsets.UTF_8))) {
      table.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> {
        for (var phrase : row[1].split(";")) {
          phrases.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(new Phrase(List.of(phrase.split(" ")), unspaced(phrase)));
        }
      });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(phrases);
  }

  /// Whether it is of a script that parts no words by blanks.
  private static boolean unspaced(String phrase) {
    return phrase.chars().anyMatch(letter -> letter >= 0x3040);
  }
}
