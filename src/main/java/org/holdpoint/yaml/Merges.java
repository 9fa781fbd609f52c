package org.holdpoint.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Documents with what their merge keys bring (YAML 1.1, "Merge Key Language-Independent Type"): the entries of the mapping, or of each mapping of the list, that stands behind `<<`, unless the
/// mapping has an entry of that name itself. What is merged in stands where it is written.
public final class Merges {

  private static final String MERGE = "<<";

  /// Aliases are the same node, which is merged once.
  private final Map<YamlNode, YamlNode> merged = new IdentityHashMap<>();

  private Merges() {}

  /// The same documents, where none merges anything. They grow by no more than their aliases stand for, which the reader of YAML bounds.
  public static List<YamlNode> of(List<YamlNode> documents) {
    var merges = new Merges();
    return documents.stream().map(merges::node).toList();
  }

  private YamlNode node(YamlNode node) {
    var known = merged.get(node);
    if (known != null) {
      return known;
    }
    var whole = switch (node) {
      case Mapping block -> mapping(block);
      case Sequence list -> new Sequence(list.items().stream().map(this::node).toList(), list.at());
      case Scalar scalar -> scalar;
    };
    merged.put(node, whole);
    return whole;
  }

  private Mapping mapping(Mapping block) {
    var entries = new ArrayList<Entry>();
    block.entries().stream().filter(entry -> !merges(entry)).forEach(entry -> entries.add(new Entry(entry.key(), node(entry.value()))));
    var names = entries.stream().map(entry -> entry.key().text()).collect(Collectors.toCollection(HashSet::new));
    block.entries().stream().filter(Merges::merges).flatMap(entry -> brought(node(entry.value()))).filter(one -> names.add(one.key().text())).forEach(entries::add);
    return new Mapping(List.copyOf(entries), block.at());
  }

  private static boolean merges(Entry entry) {
    return entry.key().text().equals(MERGE) && (entry.value() instanceof Mapping || entry.value() instanceof Sequence list && list.items().stream().allMatch(Mapping.class::isInstance));
  }

  /// Of several mappings, the first that has an entry gives it.
  private static Stream<Entry> brought(YamlNode value) {
    return switch (value) {
      case Mapping other -> other.entries().stream();
      case Sequence list -> list.items().stream().flatMap(item -> ((Mapping) item).entries().stream());
      case Scalar _ -> Stream.empty();
    };
  }
}
