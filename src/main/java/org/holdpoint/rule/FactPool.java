package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// The facts of all documents of a run, by their kinds, for rules that see more than one. What two documents say of the same thing (a configuration that the
/// change edits, and the script that it meets) is there once, and rather as it is altered.
final class FactPool {

  private final List<List<Change<Fact>>> documents;
  private final Supplier<List<List<Change<Fact>>>> around;
  private final Map<String, Map<Identity, Item>> items = new HashMap<>();
  private boolean filled;

  /// `around` are documents that the change leaves as they are.
  FactPool(List<List<Change<Fact>>> documents, Supplier<List<List<Change<Fact>>>> around) {
    this.documents = documents;
    this.around = around;
  }

  /// What makes facts of two documents the same: the key, and which of those of one document that have it.
  record Identity(Key key, int occurrence) {}

  /// A fact as it was and is. One that is not judged stands in a document around.
  record Item(Change<Fact> change, String word, Identity identity, boolean judged) {

    boolean changed() {
      return !word.equals("unchanged");
    }
  }

  /// `added`, `removed`, `altered` or `unchanged`.
  static String word(Change<Fact> change) {
    if (change.was().isEmpty()) {
      return "added";
    }
    if (change.now().isEmpty()) {
      return "removed";
    }
    return Sameness.same(change.was().get(), change.now().get()) ? "unchanged" : "altered";
  }

  /// All facts of a kind, in the order of the documents.
  List<Item> items(String kind) {
    if (!filled) {
      filled = true;
      documents.forEach(document -> add(document, true));
      around.get().forEach(document -> add(document, false));
    }
    return List.copyOf(items.getOrDefault(kind, Map.of()).values());
  }

  private void add(List<Change<Fact>> document, boolean judged) {
    var seen = new HashMap<Key, Integer>();
    for (var change : document) {
      var key = change.any().key();
      var item = new Item(change, word(change), new Identity(key, seen.merge(key, 1, Integer::sum)), judged);
      items.computeIfAbsent(FactTypes.kind(change.any()), _ -> new LinkedHashMap<>()).merge(item.identity(), item, (known, other) -> known.changed() ? known : other.changed() ? other : known);
    }
  }
}
