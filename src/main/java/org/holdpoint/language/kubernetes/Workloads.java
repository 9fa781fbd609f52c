package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Objects of Kubernetes as resources: what runs, what keeps data, and what guards them.
final class Workloads {

  private Workloads() {}

  /// Objects of the same folder belong together: one may stand in any of its files.
  static List<Fact> facts(SourceFile file, Mapping object) {
    var kind = object.entries().stream().filter(entry -> entry.key().text().equals("kind")).findFirst();
    if (kind.isEmpty() || object.at("apiVersion").isEmpty() || !(YamlParts.of(object, _ -> Optional.empty()) instanceof Block body)) {
      return List.of();
    }
    var folder = new Subject("manifests", file.key().contains("/") ? file.key().substring(0, file.key().lastIndexOf('/')) : ".");
    var type = body.text("kind").orElse("");
    return Resources.facts(new Resource(folder, type + " " + Manifests.named(object), type, labels(body), body, header(kind.get()), object.at()));
  }

  private static Span header(Entry kind) {
    return kind.key().at().to(kind.value().at());
  }

  /// Of the pods that it runs, or by which it selects them.
  private static List<String> labels(Block body) {
    var own = body.along("spec", "template", "metadata", "labels").or(() -> body.text("kind").filter("PodDisruptionBudget"::equals).flatMap(_ -> body.along("spec", "selector", "match_labels")));
    var labels = new ArrayList<String>();
    own.filter(Block.class::isInstance).map(Block.class::cast).ifPresent(block -> block.entries().forEach(entry -> {
      if (entry.value() instanceof Node.Text text) {
        text.value().known().ifPresent(value -> labels.add(entry.written() + "=" + value));
      }
    }));
    return List.copyOf(labels);
  }
}
