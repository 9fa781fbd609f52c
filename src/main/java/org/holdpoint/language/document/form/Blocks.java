package org.holdpoint.language.document.form;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// The blocks of documents, from the outside in, each with where it stands.
public final class Blocks {

  private Blocks() {}

  /// `path` is made of names and of places in lists: it is the same before and after where nothing was put in between.
  public record Block(String path, Mapping block) {}

  /// All names of an entry, without the number of the document.
  public static String named(String path, YamlNode.Entry entry) {
    var names = path.replaceFirst("^\\d+\\.?", "");
    return names.isEmpty() ? entry.key().text() : names + "." + entry.key().text();
  }

  /// In the order of the file.
  public static List<Block> of(List<YamlNode> documents) {
    return IntStream.range(0, documents.size()).boxed().flatMap(index -> inside(documents.get(index), "" + index)).toList();
  }

  private static Stream<Block> inside(YamlNode node, String path) {
    return switch (node) {
      case Mapping block -> Stream.concat(Stream.of(new Block(path, block)), block.entries().stream().flatMap(entry -> inside(entry.value(), path + "." + entry.key().text())));
      case Sequence list -> IntStream.range(0, list.items().size()).boxed().flatMap(index -> inside(list.items().get(index), path + "[" + index + "]"));
      case Scalar _ -> Stream.empty();
    };
  }
}
