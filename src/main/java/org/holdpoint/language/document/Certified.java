package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Certificates in the values of a document (RFC 7468: a text between two lines of its own).
final class Certified {

  private static final String BEGIN = "-----BEGIN CERTIFICATE-----\n";
  private static final int MOST = 200;

  private Certified() {}

  /// In the order of the file.
  static List<Embedded> of(SourceFile file, String key, List<YamlNode> documents) {
    if (file.lines().stream().noneMatch(line -> line.text().contains("BEGIN CERTIFICATE"))) {
      return List.of();
    }
    var found = new ArrayList<Embedded>();
    documents.forEach(document -> inside(file, key, document, found));
    return found;
  }

  private static void inside(SourceFile file, String key, YamlNode node, List<Embedded> found) {
    switch (node) {
      case Mapping block -> block.entries().forEach(entry -> inside(file, key, entry.value(), found));
      case Sequence list -> list.items().forEach(item -> inside(file, key, item, found));
      case Scalar scalar when scalar.text().contains(BEGIN) && found.size() < MOST -> {
        var places = ScalarPlaces.of(file, scalar);
        var points = scalar.text().codePoints().toArray();
        var starts = IntStream.range(0, points.length).filter(index -> index == 0 || points[index - 1] == '\n').mapToObj(places::get).toList();
        found.add(new Embedded(Optional.of("certificate"), scalar.text(), new SourceMap(starts), Map.of("subject", key)));
      }
      case Scalar _ -> { }
    }
  }
}
