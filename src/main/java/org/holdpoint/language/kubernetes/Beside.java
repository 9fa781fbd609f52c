package org.holdpoint.language.kubernetes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.LeftOut;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Folders;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Manifests in the folder of a kustomization that none takes in: Kustomize makes what is listed and nothing else (Kustomize reference, "resources").
final class Beside {

  /// Kinds of what guards others (Kubernetes API reference; Cilium, Calico, Kyverno, Istio and Prometheus Operator documentation).
  private static final Set<String> GUARDS = Set.of("NetworkPolicy", "CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy", "PodDisruptionBudget", "ResourceQuota", "LimitRange",
      "ValidatingWebhookConfiguration", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "ClusterPolicy", "AuthorizationPolicy", "PeerAuthentication", "PrometheusRule");

  private Beside() {}

  /// `named`: the keys of the files that some kustomization names. One whose name stands anywhere in the kustomization is used in some way, and not left out.
  static List<Fact> of(Kustomization one, Collection<SourceFile> files, Set<String> named) {
    if (one.component() || one.body().at("spec").isPresent() || one.resources().findAny().isEmpty()) {
      return List.of();
    }
    return files.stream().filter(file -> Folders.around(file.key()).equals(one.folder()) && file.name().matches(".*\\.ya?ml") && !Overlays.names(file) && !named.contains(file.key()))
        .filter(file -> texts(one.body()).noneMatch(text -> text.contains(file.name()))).flatMap(file -> {
          var sets = objects(file);
          return sets.isEmpty() ? Stream.<Fact>of() : Stream.<Fact>of(new LeftOut(Key.of(one.subject(), "left-out", file.key()), one.place(), one.place(), file.name(), sets, sets.stream().anyMatch(set -> set.indexOf(' ') > 0 && GUARDS.contains(set.split(" ", 2)[0]))));
        }).toList();
  }

  private static List<String> objects(SourceFile file) {
    try {
      return Yaml.read(file).stream().flatMap(document -> Manifests.block(document).stream()).filter(object -> object.at("apiVersion").isPresent())
          .flatMap(object -> Manifests.text(object, "kind").stream().map(kind -> kind + object.at("metadata").flatMap(Manifests::block).flatMap(block -> Manifests.text(block, "name")).map(name -> " " + name).orElse(""))).toList();
    } catch (YamlException _) {
      return List.of();
    }
  }

  private static Stream<String> texts(YamlNode node) {
    return switch (node) {
      case Scalar text -> Stream.of(text.text());
      case Sequence list -> list.items().stream().flatMap(Beside::texts);
      case Mapping block -> block.entries().stream().flatMap(entry -> texts(entry.value()));
    };
  }
}
