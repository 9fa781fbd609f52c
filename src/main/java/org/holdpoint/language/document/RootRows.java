package org.holdpoint.language.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Documents that are nothing but rows, as tables are: each is known by its first column, if that tells them apart.
final class RootRows {

  private static final int LONGEST = 80;

  private RootRows() {}

  /// What each row is called, in order; none where the first column does not tell them apart.
  static List<String> labels(Sequence list) {
    var first = list.items().stream().map(item -> item instanceof Mapping row && row.entries().size() > 1 ? row.entries().getFirst() : null).toList();
    if (first.contains(null) || !(first.stream().map(entry -> entry.key().text()).distinct().count() == 1) || !first.stream().allMatch(entry -> entry.value() instanceof Scalar)) {
      return List.of();
    }
    var labels = first.stream().map(entry -> ((Scalar) entry.value()).text().strip()).toList();
    return labels.stream().allMatch(label -> !label.isEmpty() && label.length() <= LONGEST) && new HashSet<>(labels).size() == labels.size() ? labels : List.of();
  }

  /// The rows as one entry, named by their first column, where that is a stage of a rollout: `wave,share_pct,hold_h`.
  static Optional<Entry> stages(Sequence list) {
    var rows = list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
    if (rows.isEmpty() || rows.size() != list.items().size()) {
      return Optional.empty();
    }
    return rows.getFirst().entries().stream().findFirst().filter(first -> NameWords.of(first.key().text()).contains("stage"))
        .map(first -> new Entry(new Scalar(first.key().text(), true, SettingReader.first(rows.getFirst())), list));
  }
}
