package org.holdpoint.language.changelog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.Span;

/// An element of a changelog, however it is written: its name, its attributes, what is in it, and its text.
/// @param at where it stands, from its first sign; of an element of XML its start tag
/// @param lines where each line of the text begins; none where it has none
record Node(String name, Span at, Map<String, String> attributes, List<Node> children, String text, List<Span> lines) {

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key)).filter(value -> !value.isBlank());
  }

  /// Those in it that have a name, also in the lists around them.
  Stream<Node> all(String wanted) {
    return children.stream().flatMap(child -> child.name().equals(wanted) ? Stream.of(child) : child.name().equals(wanted + "s") ? child.all(wanted) : Stream.of());
  }
}
