package org.holdpoint.yaml;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.SourceFile;

/// YAML 1.1 and JSON text → nodes. Tags are not applied, merge keys (`<<`) stay keys, an alias becomes the node of its anchor.
public final class Yaml {

  private Yaml() {}

  /// The documents of a file; none for a file without content. Throws [YamlException].
  public static List<YamlNode> read(SourceFile file) {
    return documents(new Composer(new YamlText(file), false));
  }

  private static List<YamlNode> documents(Composer composer) {
    var documents = new ArrayList<YamlNode>();
    for (var document = composer.next(); document.isPresent(); document = composer.next()) {
      documents.add(document.get());
    }
    return List.copyOf(documents);
  }

  /// The same, but a node with a tag of its own (`!Ref Size`) becomes a block with the tag as its only name: `{"!Ref": Size}`.
  public static List<YamlNode> tagged(SourceFile file) {
    return documents(new Composer(new YamlText(file), true));
  }

  /// The only document of a file. Throws [YamlException], also when there is none or a second one.
  public static YamlNode one(SourceFile file) {
    var documents = read(file);
    if (documents.isEmpty()) {
      throw new YamlException("the file has no content", file.start());
    }
    if (documents.size() > 1) {
      throw new YamlException("only one document is allowed here", documents.get(1).at());
    }
    return documents.getFirst();
  }
}
