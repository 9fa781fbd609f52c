package org.holdpoint.language.document.form;

import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Where an entry or an item of a document is shown.
public final class Spots {

  private Spots() {}

  /// From the name to the end of the value where both stand on one line, else the name.
  public static Span at(Entry entry) {
    var key = entry.key().at();
    var value = entry.value().at();
    var sameLine = value.line() == key.line() && value.endLine() == key.line() && value.endColumn() >= key.endColumn() && value.file().equals(key.file());
    return sameLine ? key.to(value) : key;
  }

  /// The first line of an item.
  public static Span first(YamlNode item) {
    return item instanceof Mapping block && !block.entries().isEmpty() && item.at().endLine() != item.at().line() ? at(block.entries().getFirst()) : oneLine(item.at());
  }

  private static Span oneLine(Span at) {
    return at.line() == at.endLine() ? at : Span.of(at.file(), at.side(), at.line(), at.column(), at.column());
  }
}
