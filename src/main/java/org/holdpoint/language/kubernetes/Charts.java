package org.holdpoint.language.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Charts that a kustomization lets Helm make objects of (Kustomize reference, "helmCharts"): each is a thing of its own. What its templates come to is not worked out, as it is not for a release of Helm.
final class Charts {

  static final String LIST = "helmCharts";
  private static final String INLINE = "valuesInline";

  private Charts() {}

  static List<Fact> of(SourceFile file, Mapping kustomization) {
    return each(kustomization).<Fact>flatMap(chart -> YamlParts.of(chart, _ -> Optional.empty()) instanceof Block body
        ? Resources.facts(new Resource(Workloads.folder(file), "HelmChart " + named(chart), "HelmChart", List.of(), body, chart.entries().getFirst().key().at(), chart.at())).stream() : Stream.of()).toList();
  }

  /// The values that stand in the kustomization itself, which are read as those of a file are.
  static Stream<Embedded> values(SourceFile file, Mapping kustomization) {
    return each(kustomization).flatMap(chart -> chart.entries().stream().filter(entry -> entry.key().text().equals(INLINE) && entry.value() instanceof Mapping)
        .map(values -> Steps.embedded(file, values, "HelmChart " + named(chart))));
  }

  private static Stream<Mapping> each(Mapping kustomization) {
    return kustomization.at(LIST).stream().flatMap(Manifests::items).flatMap(chart -> Manifests.block(chart).stream()).filter(chart -> !chart.entries().isEmpty());
  }

  private static String named(Mapping chart) {
    return Manifests.text(chart, "releaseName").or(() -> Manifests.text(chart, "name")).orElse("without a name");
  }
}
