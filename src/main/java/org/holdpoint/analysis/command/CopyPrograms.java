package org.holdpoint.analysis.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.CommandFact.Argument;

/// Programs that take copies and carry them: the table `copies.tsv`.
final class CopyPrograms {

  private static final Map<String, Taker> TAKERS = new HashMap<>();
  private static final Set<String> CARRIERS = new HashSet<>();
  private static final Set<String> MIRRORS = new HashSet<>();

  static {
    for (var row : Commands.rows("/org/holdpoint/analysis/command/copies.tsv")) {
      var programs = List.of(row[1].split(","));
      switch (row[0]) {
        case "takes" -> programs.forEach(name -> TAKERS.put(name, new Taker(Set.of(row[2].split(" ")), Set.of(row[3].split(" ")))));
        case "carries" -> CARRIERS.addAll(programs);
        default -> MIRRORS.addAll(programs);
      }
    }
  }

  /// Options that say where a copy goes, and which machine it is taken from.
  record Taker(Set<String> to, Set<String> from) {

    Optional<String> option(Set<String> names, List<Argument> words) {
      for (var at = 0; at < words.size(); at++) {
        var text = Call.text(words.get(at));
        var equals = text.indexOf('=');
        if (equals > 0 && names.contains(text.substring(0, equals))) {
          return Optional.of(text.substring(equals + 1));
        }
        if (names.contains(text) && at + 1 < words.size()) {
          return Optional.of(Call.text(words.get(at + 1)));
        }
      }
      return Optional.empty();
    }
  }

  private CopyPrograms() {}

  static Optional<Taker> takes(String program) {
    return Optional.ofNullable(TAKERS.get(program));
  }

  static boolean carries(String program) {
    return CARRIERS.contains(program);
  }

  static boolean mirrors(String program) {
    return MIRRORS.contains(program);
  }
}
