package org.holdpoint.analysis.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;

/// Which operation of a text is which of the one before: of those with the same command and object the same words on the same machine first, then the same words, then the same targets, then the order. Each takes the key of the one that it was.
final class Pairs {

  /// What makes two the same, the surest first.
  private static final List<Function<Operation, Object>> SAME = List.of(operation -> List.of(operation.text(), operation.host().known()), Operation::text, operation -> List.of(operation.targets().known(), operation.trial()), operation -> operation.targets().known(), _ -> true);

  private Pairs() {}

  /// Those of now, under the keys of those before.
  static List<Operation> of(List<Operation> was, List<Operation> now) {
    var before = was.stream().collect(Collectors.groupingBy(Pairs::sort));
    var keys = new IdentityHashMap<Operation, Key>();
    now.stream().collect(Collectors.groupingBy(Pairs::sort)).forEach((sort, ones) -> pair(before.getOrDefault(sort, List.of()), ones, keys));
    renamed(was, now, keys);
    return now.stream().map(operation -> keys.get(operation).equals(operation.key()) ? operation : (Operation) Keyed.by(operation, keys.get(operation))).toList();
  }

  /// Those that are left over on both sides and do the same by another word of the same program (`UNLINK` and `DEL` of keys) are the same, in their order. What destroys is none of these: its word says what of.
  private static void renamed(List<Operation> was, List<Operation> now, Map<Operation, Key> keys) {
    var taken = new HashSet<>(keys.values());
    var left = was.stream().filter(operation -> !taken.contains(operation.key()) && !operation.effect().equals("destroy")).collect(Collectors.groupingBy(Pairs::deed, Collectors.toCollection(ArrayDeque::new)));
    var before = was.stream().map(Operation::key).collect(Collectors.toSet());
    now.stream().filter(operation -> !before.contains(keys.get(operation))).forEach(operation -> Optional.ofNullable(left.get(deed(operation))).map(ArrayDeque::poll).ifPresent(other -> keys.put(operation, other.key())));
  }

  private static List<String> deed(Operation operation) {
    return List.of(operation.command().split(" ", 2)[0], operation.object(), operation.effect());
  }

  private static List<String> sort(Operation operation) {
    return operation.key().path().subList(0, 2);
  }

  private static void pair(List<Operation> was, List<Operation> now, Map<Operation, Key> keys) {
    var left = new LinkedHashSet<>(was);
    var open = new ArrayList<>(now);
    for (var same : SAME) {
      var alike = new HashMap<Object, ArrayDeque<Operation>>();
      left.forEach(operation -> alike.computeIfAbsent(same.apply(operation), _ -> new ArrayDeque<>()).add(operation));
      open.removeIf(operation -> {
        var found = Optional.ofNullable(alike.get(same.apply(operation))).map(ArrayDeque::poll);
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
