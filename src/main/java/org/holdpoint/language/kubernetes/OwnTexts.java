package org.holdpoint.language.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// What an object says in plain texts by names of its authors' own, beside its specification: the values of a ConfigMap ("ConfigMaps", Kubernetes documentation: property-like keys), and annotations ("Annotations").
/// Values of several lines are files, which have readers of their own.
final class OwnTexts {

  private static final String MAP = "ConfigMap";
  private static final int LONGEST = 200;
  /// What programs note for themselves, and what makes pods start anew when another file changes.
  private static final Set<String> NOTES = Set.of("kubectl.kubernetes.io", "deployment.kubernetes.io", "autoscaling.alpha.kubernetes.io", "meta.helm.sh", "checksum");

  private OwnTexts() {}

  static List<Entry> of(Mapping object) {
    var data = Manifests.text(object, "kind").filter(MAP::equals).flatMap(_ -> part(object, "data"));
    var annotations = object.at("metadata").flatMap(Manifests::block).flatMap(metadata -> part(metadata, "annotations"));
    return Stream.of(data, annotations).flatMap(Optional::stream).toList();
  }

  private static Optional<Entry> part(Mapping block, String name) {
    return block.entries().stream().filter(entry -> entry.key().text().equals(name)).findFirst().flatMap(entry -> Manifests.block(entry.value())
        .map(texts -> new Mapping(texts.entries().stream().filter(OwnTexts::plain).toList(), texts.at())).filter(texts -> !texts.entries().isEmpty()).<Entry>map(texts -> new Entry(entry.key(), texts)));
  }

  private static boolean plain(Entry entry) {
    YamlNode value = entry.value();
    var slash = entry.key().text().indexOf('/');
    return value instanceof Scalar text && text.text().length() <= LONGEST && text.text().indexOf('\n') < 0 && !(slash > 0 && NOTES.contains(entry.key().text().substring(0, slash)));
  }
}
