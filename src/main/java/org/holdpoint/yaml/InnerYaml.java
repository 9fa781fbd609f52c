package org.holdpoint.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// YAML in a text of another file → its documents, with every node where it stands in the file around it.
public final class InnerYaml {

  private InnerYaml() {}

  /// Of a text of YAML.
  public static List<YamlNode> read(SourceFile file, Scalar text) {
    return read(text.text(), new SourceMap(ScalarPlaces.lines(file, text)), text.at());
  }

  /// `map` says where the lines of the text stand, `around` which file that is. Empty for a text that is no YAML: what is to take it refuses it.
  public static List<YamlNode> read(String text, SourceMap map, Span around) {
    try {
      return Yaml.read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), around.file(), around.file(), around.side())).stream().map(document -> outward(document, map)).toList();
    } catch (YamlException _) {
      return List.of();
    }
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
