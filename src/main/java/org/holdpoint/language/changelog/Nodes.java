package org.holdpoint.language.changelog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.holdpoint.markup.Node;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.YamlNode;

/// Blocks of YAML and JSON → the same elements as in XML: a value is an attribute, a block or a list lies inside.
final class Nodes {

  private Nodes() {}

  static Node of(SourceFile file, String name, Span at, YamlNode node) {
    var attributes = new HashMap<String, String>();
    var children = new ArrayList<Node>();
    var text = "";
    var lines = List.<Span>of();
    switch (node) {
      case YamlNode.Scalar scalar -> {
        text = scalar.text();
        lines = lines(file, scalar);
      }
      case YamlNode.Mapping mapping -> mapping.entries().forEach(entry -> {
        if (entry.value() instanceof YamlNode.Scalar scalar) {
          attributes.put(entry.key().text(), scalar.text());
        }
        children.add(of(file, entry.key().text(), entry.key().at(), entry.value()));
      });
      // What a list holds lies in what has the list, whatever the dashes.
      case YamlNode.Sequence sequence -> sequence.items().forEach(item -> children.addAll(of(file, name, item.at(), item).children()));
    }
    return new Node(name, at, attributes, List.copyOf(children), text, lines);
  }

  private static List<Span> lines(SourceFile file, YamlNode.Scalar scalar) {
    var places = ScalarPlaces.of(file, scalar);
    var found = new ArrayList<Span>();
    var points = scalar.text().codePoints().toArray();
    for (var at = 0; at < points.length; at++) {
      if (at == 0 || points[at - 1] == '\n') {
        found.add(places.get(at));
      }
    }
    return found;
  }
}
