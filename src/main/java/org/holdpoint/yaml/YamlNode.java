package org.holdpoint.yaml;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// A node of a YAML or JSON document, with the place of every scalar. Scalars stay text: whoever reads one decides whether `no` is a word.
public sealed interface YamlNode {

  Span at();

  /// Entries in the order of the file; a duplicate key is an error of the reader, so keys are unique.
  record Mapping(List<Entry> entries, Span at) implements YamlNode {

    public Optional<YamlNode> at(String key) {
      for (var entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  record Entry(Scalar key, YamlNode value) {}

  record Sequence(List<YamlNode> items, Span at) implements YamlNode {}

  /// `plain` is true when it is written without quotes and not as a block, so that `true`, `5` and `null` may mean more than text.
  record Scalar(String text, boolean plain, Span at) implements YamlNode {}
}
