package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;

/// Which operation of a text is which of the one before: of those with the same command and object the same words first, then the same targets, then the order. Each takes the key of the one that it was.
final class Pairs {

  private Pairs() {}

  /// Those of now, under the keys of those before.
  static List<Operation> of(List<Operation> was, List<Operation> now) {
    var before = was.stream().collect(Collectors.groupingBy(Pairs::sort));
    var keys = new IdentityHashMap<Operation, Key>();
    now.stream().collect(Collectors.groupingBy(Pairs::sort)).forEach((sort, ones) -> pair(before.getOrDefault(sort, List.of()), ones, keys));
    return now.stream().map(operation -> (Operation) Keyed.by(operation, keys.get(operation))).toList();
  }

  private static List<String> sort(Operation operation) {
    return operation.key().path().subList(0, 2);
  }

  private static void pair(List<Operation> was, List<Operation> now, Map<Operation, Key> keys) {
    var left = new ArrayList<>(was);
    var open = new ArrayList<>(now);
    for (BiPredicate<Operation, Operation> same : List.<BiPredicate<Operation, Operation>>of((one, other) -> one.text().equals(other.text()), (one, other) -> one.targets().known().equals(other.targets().known()) && one.trial() == other.trial(),
        (one, other) -> one.targets().known().equals(other.targets().known()), (_, _) -> true)) {
      open.removeIf(operation -> {
        var found = left.stream().filter(other -> same.test(other, operation)).findFirst();
        found.ifPresent(other -> {
          keys.put(operation, other.key());
          left.remove(other);
        });
        return found.isPresent();
      });
    }
    var next = was.size();
    for (var operation : open) {
      var path = operation.key().path();
      keys.put(operation, new Key(operation.key().subject(), operation.key().kind(), List.of(path.get(0), path.get(1), Integer.toString(++next))));
    }
  }
}
