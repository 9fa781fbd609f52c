package org.holdpoint.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.Span;

/// An element of a document, in XML or however it is written: its name, its attributes, what is in it, and its text.
/// @param at where it stands, from its first sign; of an element of XML its start tag
/// @param lines where each line of the text begins; none where it has none
/// @param places where each attribute stands, in the order of the document; none where it is written in no tag
public record Node(String name, Span at, Map<String, String> attributes, List<Node> children, String text, List<Span> lines, Map<String, Places> places) {

  /// Where the name of an attribute stands, and its value without the quotes.
  public record Places(Span name, Span value) {}

  /// An element whose attributes are written in no tag.
  public Node(String name, Span at, Map<String, String> attributes, List<Node> children, String text, List<Span> lines) {
    this(name, at, attributes, children, text, lines, Map.of());
  }

  /// An attribute that is not blank.
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key)).filter(value -> !value.isBlank());
  }

  /// The elements in it of a name.
  public Stream<Node> named(String wanted) {
    return children.stream().filter(child -> child.name().equals(wanted));
  }

  /// Those in it that have a name, also in the lists around them.
  public Stream<Node> all(String wanted) {
    return children.stream().flatMap(child -> child.name().equals(wanted) ? Stream.of(child) : child.name().equals(wanted + "s") ? child.all(wanted) : Stream.of());
  }
}
