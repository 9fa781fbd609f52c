package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.hcl.Formula;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.HclBlock.Attribute;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;

/// A file in the JSON syntax → its blocks (Terraform language, "JSON Configuration Syntax"). But for the settings of Terraform itself, what is inside a block of the outermost level is not parted into attributes and blocks: both are parts
/// of a resource all the same.
final class JsonReader {

  /// How many labels stand between the type of a block and what is in it.
  private static final Map<String, Integer> LABELS = Map.of("resource", 2, "data", 2, "variable", 1, "output", 1, "module", 1, "provider", 1, "locals", 0, "terraform", 0, "moved", 0, "removed", 0);
  /// The same of what is inside the block of settings.
  private static final Map<String, Integer> INNER = Map.of("backend", 1, "cloud", 0, "required_providers", 0);
  private static final String REMARK = "//";

  private JsonReader() {}

  /// The file as one block. Throws [UnreadableException].
  static HclBlock read(SourceFile file) {
    try {
      var blocks = new ArrayList<HclBlock>();
      var attributes = new ArrayList<Attribute>();
      Yaml.read(file).stream().filter(Mapping.class::isInstance).flatMap(root -> ((Mapping) root).entries().stream()).forEach(entry -> {
        attributes.add(new Attribute(entry.key().text(), entry.key().at(), new Formula.Json(entry.value())));
        if (LABELS.containsKey(entry.key().text())) {
          blocks(entry, entry.key().text(), List.of(), blocks);
        }
      });
      return new HclBlock("", List.of(), attributes, blocks, file.start(), file.start());
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static void blocks(YamlNode.Entry entry, String type, List<String> labels, List<HclBlock> blocks) {
    each(entry.value()).forEach(mapping -> {
      if (labels.size() == LABELS.getOrDefault(type, INNER.getOrDefault(type, 0))) {
        var inner = new ArrayList<HclBlock>();
        mapping.entries().stream().filter(one -> type.equals("terraform") && INNER.containsKey(one.key().text())).forEach(one -> blocks(one, one.key().text(), List.of(), inner));
        blocks.add(new HclBlock(type, labels, mapping.entries().stream().filter(one -> !one.key().text().equals(REMARK))
            .map(one -> new Attribute(one.key().text(), one.key().at(), new Formula.Json(one.value()))).toList(), inner, entry.key().at(), mapping.at()));
      } else {
        mapping.entries().stream().filter(one -> !one.key().text().equals(REMARK)).forEach(one -> blocks(one, type, Stream.concat(labels.stream(), Stream.of(one.key().text())).toList(), blocks));
      }
    });
  }

  private static Stream<Mapping> each(YamlNode node) {
    return switch (node) {
      case Mapping mapping -> Stream.of(mapping);
      case YamlNode.Sequence list -> list.items().stream().flatMap(JsonReader::each);
      case YamlNode.Scalar _ -> Stream.of();
    };
  }
}
