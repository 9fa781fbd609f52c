package org.holdpoint.language.kubernetes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// YAML in a text of YAML → its documents, with every node where it stands in the file around it.
final class InnerYaml {

  private InnerYaml() {}

  /// Empty for a text that is no YAML: what is to take it refuses it.
  static List<YamlNode> read(SourceFile file, Scalar text) {
    try {
      var documents = Yaml.read(SourceReader.read(text.text().getBytes(StandardCharsets.UTF_8), file.path(), file.key(), file.side()));
      var map = new SourceMap(lines(text.text(), ScalarPlaces.of(file, text)));
      return documents.stream().map(document -> outward(document, map)).toList();
    } catch (YamlException _) {
      return List.of();
    }
  }

  /// Where each line begins: as far before its first word as it is there in the text.
  private static List<Span> lines(String text, List<Span> places) {
    var lines = new ArrayList<Span>();
    var points = text.codePoints().toArray();
    var start = 0;
    for (var at = 0; at <= points.length; at++) {
      if (at == points.length || points[at] == '\n') {
        lines.add(line(points, places, start, at));
        start = at + 1;
      }
    }
    return lines;
  }

  private static Span line(int[] points, List<Span> places, int start, int end) {
    var word = start;
    while (word < end && Character.isWhitespace(points[word])) {
      word++;
    }
    var at = places.get(word);
    var column = Math.max(at.column() - (word - start), 1);
    return Span.of(at.file(), at.side(), at.line(), column, column);
  }

  private static YamlNode outward(YamlNode node, SourceMap map) {
    return switch (node) {
      case Scalar scalar -> outward(scalar, map);
      case Sequence list -> new Sequence(list.items().stream().map(item -> outward(item, map)).toList(), map.outward(list.at()));
      case Mapping block -> new Mapping(block.entries().stream().map(entry -> new Entry(outward(entry.key(), map), outward(entry.value(), map))).toList(), map.outward(block.at()));
    };
  }

  private static Scalar outward(Scalar scalar, SourceMap map) {
    return new Scalar(scalar.text(), scalar.plain(), map.outward(scalar.at()));
  }
}
