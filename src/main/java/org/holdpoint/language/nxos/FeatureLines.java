package org.holdpoint.language.nxos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lines that a feature is for, as features.tsv says them.
/// @param feature `bgp`, `nv overlay`
/// @param lines each as its words
/// @param besides what is none of them
record FeatureLines(String feature, List<List<String>> lines, List<List<String>> besides) {

  private static final String TABLE = "features.tsv";
  private static final String MORE = "*";
  private static final String BETWEEN = "~";
  private static final String BESIDES = "!";

  /// Read when a configuration has a feature.
  private static final class All {
    static final Map<String, Map<String, FeatureLines>> BY_SORT = read();
  }

  /// Those of a sort, in the order of the table: `goes`, `runs`.
  static Stream<FeatureLines> all(String sort) {
    return All.BY_SORT.get(sort).values().stream();
  }

  /// How the keys of the lines begin.
  List<String> beginnings() {
    return lines.stream().map(words -> String.join(" ", words)).map(line -> line.endsWith(MORE) ? line.substring(0, line.length() - 1) : line + " ").toList();
  }

  /// Whether a line is one of them.
  boolean has(List<String> line) {
    return lines.stream().anyMatch(words -> begins(words, line)) && !besides.contains(line);
  }

  /// Whether a line begins with these words.
  private static boolean begins(List<String> words, List<String> line) {
    if (words.isEmpty()) {
      return true;
    }
    var rest = words.subList(1, words.size());
    if (words.getFirst().equals(BETWEEN)) {
      return IntStream.range(0, line.size()).anyMatch(from -> begins(rest, line.subList(from, line.size())));
    }
    return !line.isEmpty() && fits(words.getFirst(), line.getFirst()) && begins(rest, line.subList(1, line.size()));
  }

  private static boolean fits(String word, String written) {
    return word.endsWith(MORE) ? written.startsWith(word.substring(0, word.length() - 1)) : written.equals(word);
  }

  private static FeatureLines of(String feature, String cell) {
    var lines = List.of(cell.split(";"));
    return new FeatureLines(feature, lines.stream().filter(line -> !line.startsWith(BESIDES)).map(FeatureLines::words).toList(), lines.stream().filter(line -> line.startsWith(BESIDES)).map(line -> words(line.substring(1))).toList());
  }

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }

  private static Map<String, Map<String, FeatureLines>> read() {
    var found = new LinkedHashMap<String, Map<String, FeatureLines>>();
    try (var table = Objects.requireNonNull(FeatureLines.class.getResourceAsStream(TABLE), TABLE + " is part of the program")) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
          .forEach(cells -> found.computeIfAbsent(cells[0], _ -> new LinkedHashMap<>()).put(cells[1], of(cells[1], cells[2])));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    return found;
  }
}
