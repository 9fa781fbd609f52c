package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.TurnedCopy;
import org.holdpoint.fact.Key;

/// Commands that make one place like another, and now do it the other way round.
final class Turned {

  private Turned() {}

  /// `was` are the operations before, by key.
  static List<TurnedCopy> of(List<Operation> operations, Map<Key, Operation> was) {
    return was.isEmpty() ? List.of() : operations.stream().flatMap(operation -> Optional.ofNullable(was.get(operation.key())).flatMap(before -> turned(before, operation)).stream()).toList();
  }

  private static Optional<TurnedCopy> turned(Operation was, Operation now) {
    var before = ends(was);
    var after = ends(now);
    return mirrors(now) && after.size() == 2 && !after.getFirst().equals(after.getLast()) && after.equals(before.reversed()) && was.host().known().equals(now.host().known())
        ? Optional.of(new TurnedCopy(new Key(now.key().subject(), "turned-copy", now.key().path()), now.at(), now.within(), now.command(), after.getFirst(), after.getLast(), now.trial(), was.at())) : Optional.empty();
  }

  private static boolean mirrors(Operation operation) {
    return CopyPrograms.mirrors(operation.command().split(" ", 2)[0]);
  }

  /// The last two words that name a place or a path.
  private static List<String> ends(Operation operation) {
    var words = Stream.of(operation.text().split(" ")).filter(word -> !word.startsWith("-") && (word.contains("/") || word.contains(":"))).map(word -> word.replace("\"", "").replace("'", "")).toList();
    return words.subList(Math.max(0, words.size() - 2), words.size());
  }
}
