package org.holdpoint.analysis.grant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How much rights, roles and attributes weigh, by dialect: the table `weights.tsv`.
final class Weights {

  private static final String TABLE = "/org/holdpoint/analysis/grant/weights.tsv";
  /// Lightest first.
  private static final List<String> ORDER = List.of("benign", "metadata", "hardened", "data-wide", "superuser");
  private static final Map<String, List<Row>> BY_NAME = new HashMap<>();
  private static final Map<String, List<Row>> BY_PATTERN = new HashMap<>();

  /// Rights that weigh more on things of some names or kinds, by dialect; of all others it is known when they were asked for once.
  private static final Map<String, Set<String>> NAMED = new HashMap<>();
  private static final Map<Asked, String> RIGHTS = new ConcurrentHashMap<>();

  private record Asked(String dialect, String right, String on) {}

  static {
    read();
  }

  private static final String KIND = "kind:";

  /// `name` is for patterns alone, `on` is `*`, a scope, `name:x` or `kind:x`.
  private record Row(Pattern name, String on, String weight) {

    boolean about(Scope scope) {
      return on.equals("*") || on.equals(scope.word()) || on.startsWith(KIND) && scope.kind().equals(on.substring(KIND.length())) || on.startsWith("name:") && scope.path().stream().anyMatch(part -> part.equalsIgnoreCase(on.substring("name:".length())));
    }
  }

  private Weights() {}

  static String attribute(String dialect, String word) {
    return of(dialect, "attribute", word, Scope.SERVER);
  }

  static String role(String dialect, String name) {
    return of(dialect, "role", name, Scope.SERVER);
  }

  static String right(String dialect, String name, Scope scope) {
    return NAMED.getOrDefault(dialect, Set.of()).contains(name.toUpperCase(Locale.ROOT)) ? of(dialect, "right", name, scope)
        : RIGHTS.computeIfAbsent(new Asked(dialect, name, scope.word()), _ -> of(dialect, "right", name, scope));
  }

  static boolean heavier(String one, String other) {
    return ORDER.indexOf(one) > ORDER.indexOf(other);
  }

  /// The name itself says more than a pattern that it fits.
  private static String of(String dialect, String kind, String name, Scope scope) {
    var word = name.toUpperCase(Locale.ROOT);
    var weight = BY_NAME.getOrDefault(dialect + "\t" + kind + "\t" + word, List.of()).stream().filter(row -> row.about(scope)).map(Row::weight).reduce("", (one, other) -> heavier(other, one) ? other : one);
    return !weight.isEmpty() ? weight : BY_PATTERN.getOrDefault(dialect + "\t" + kind, List.of()).stream().filter(row -> row.name().matcher(word).matches() && row.about(scope)).map(Row::weight).findFirst()
        .orElse("benign");
  }

  private static void read() {
    try (var table = Objects.requireNonNull(Weights.class.getResourceAsStream(TABLE), "weights.tsv is part of the program")) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> {
        for (var dialect : row[0].split(",")) {
          keep(dialect, row[1], row[2].toUpperCase(Locale.ROOT), row[3], row[4]);
        }
      });
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static void keep(String dialect, String kind, String name, String on, String weight) {
    var pattern = Pattern.compile(Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    var rows = name.contains("*") ? BY_PATTERN.computeIfAbsent(dialect + "\t" + kind, _ -> new ArrayList<>())
        : BY_NAME.computeIfAbsent(dialect + "\t" + kind + "\t" + name, _ -> new ArrayList<>());
    rows.add(new Row(pattern, on, weight));
    if (on.startsWith("name:") || on.startsWith(KIND)) {
      NAMED.computeIfAbsent(dialect, _ -> new HashSet<>()).add(name);
    }
  }
}
