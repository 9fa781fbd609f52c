package org.holdpoint.replay.apply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// The children of a node by their names, in the order in which they were set. Those whose names begin alike are found without a look at all others: a script may take away thousands of lines one by one.
final class Siblings extends LinkedHashMap<String, DraftNode> {

  private static final long serialVersionUID = 1L;
  /// So few are looked through.
  private static final int FEW = 32;

  /// All names that there have been since it was first asked, sorted; some of them may be gone.
  private transient Optional<TreeSet<String>> sorted = Optional.empty();

  @Override
  public DraftNode put(String name, DraftNode node) {
    sorted.ifPresent(names -> names.add(name));
    return super.put(name, node);
  }

  @Override
  public DraftNode computeIfAbsent(String name, Function<? super String, ? extends DraftNode> maker) {
    sorted.ifPresent(names -> names.add(name));
    return super.computeIfAbsent(name, maker);
  }

  /// The names that begin so, in no order that means anything.
  List<String> beginning(String text) {
    if (size() < FEW) {
      return keySet().stream().filter(name -> name.startsWith(text)).toList();
    }
    if (sorted.isEmpty()) {
      sorted = Optional.of(new TreeSet<>(keySet()));
    }
    return sorted.get().tailSet(text).stream().takeWhile(name -> name.startsWith(text)).filter(this::containsKey).toList();
  }

  /// Takes all away whose names begin so.
  void removeBeginning(String text) {
    beginning(text).forEach(this::remove);
  }
}
