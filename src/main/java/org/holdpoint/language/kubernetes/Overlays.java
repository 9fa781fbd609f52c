package org.holdpoint.language.kubernetes;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.OverlaidCopies;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.resource.Resource;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Overlays of Kustomize → how many copies they leave of what they are laid over. What the base says is not read here.
final class Overlays {

  static final String KIND = "Kustomization";
  private static final Set<String> NAMES = Set.of("kustomization.yaml", "kustomization.yml", "Kustomization");
  private static final List<String> LISTS = List.of("patches", "patchesStrategicMerge", "patchesJson6902");

  /// What is said of one object.
  private record Count(String copies, Span at) {

    private boolean alone() {
      return copies.equals("0") || copies.equals("1");
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  private Overlays() {}

  /// Whether a file of that name is an overlay, also where it does not say its kind (Kustomize reference: kustomization, `apiVersion` and `kind`).
  static boolean names(SourceFile file) {
    return NAMES.contains(file.name());
  }

  static boolean names(String path) {
    return NAMES.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  /// The patches of an overlay.
  static Stream<YamlNode> patches(Mapping overlay) {
    return overlay.entries().stream().filter(entry -> LISTS.contains(entry.key().text())).flatMap(entry -> Manifests.items(entry.value()));
  }

  /// Empty for what is no overlay.
  static Optional<Fact> copies(Resource resource, SourceFile file, Mapping object) {
    if (!resource.type().equals(KIND)) {
      return Optional.empty();
    }
    return Optional.of(copies(resource, file, List.of(object)));
  }

  /// What all of `overlays` say, which stand in that object.
  static Fact copies(Resource resource, SourceFile file, List<Mapping> overlays) {
    var said = new Overlays();
    for (var object : overlays) {
      object.at("replicas").stream().flatMap(Manifests::items).flatMap(item -> Manifests.block(item).stream())
          .forEach(item -> said.count(Manifests.text(item, "name"), item.at("count")));
      patches(object).forEach(item -> said.patch(item, file));
    }
    var alone = said.counts.entrySet().stream().filter(entry -> entry.getValue().alone()).toList();
    return new OverlaidCopies(Key.of(resource.subject(), "overlaid-copies", file.key(), resource.address()), alone.isEmpty() ? resource.header() : alone.getFirst().getValue().at(), resource.header(),
        resource.address(), List.copyOf(said.counts.keySet()), alone.stream().map(Map.Entry::getKey).toList());
  }

  private void count(Optional<String> name, Optional<YamlNode> copies) {
    name.ifPresent(object -> copies.filter(Scalar.class::isInstance).map(Scalar.class::cast).ifPresent(count -> counts.put(object, new Count(count.text(), count.at()))));
  }

  private void patch(YamlNode item, SourceFile file) {
    var block = Manifests.block(item);
    var name = block.flatMap(found -> found.at("target")).flatMap(Manifests::block).flatMap(target -> Manifests.text(target, "name"));
    (item instanceof Scalar text ? Optional.of(text) : block.flatMap(found -> found.at("patch")).filter(Scalar.class::isInstance).map(Scalar.class::cast))
        .filter(text -> text.text().contains("replicas")).ifPresent(text -> text(text, name, file));
  }

  /// A strategic merge that says `spec.replicas`, or operations of JSON Patch on `/spec/replicas`.
  private void text(Scalar text, Optional<String> target, SourceFile file) {
    try {
      Yaml.read(SourceReader.read(text.text().getBytes(StandardCharsets.UTF_8), file.path(), file.key(), file.side())).forEach(document -> {
        Manifests.block(document).ifPresent(merge -> merge.at("spec").flatMap(Manifests::block)
            .ifPresent(spec -> count(target.or(() -> merge.at("metadata").flatMap(Manifests::block).flatMap(found -> Manifests.text(found, "name"))), spec.at("replicas"), text.at())));
        Manifests.items(document).flatMap(step -> Manifests.block(step).stream()).filter(step -> Manifests.text(step, "path").filter("/spec/replicas"::equals).isPresent())
            .forEach(step -> count(target, step.at("value"), text.at()));
      });
    } catch (YamlException _) {
      // A patch that is no YAML is refused when the overlay is built.
      return;
    }
  }

  /// A count that stands in the text of a patch: its place is that text.
  private void count(Optional<String> name, Optional<YamlNode> copies, Span at) {
    count(name, copies.filter(Scalar.class::isInstance).map(Scalar.class::cast).map(count -> new Scalar(count.text(), count.plain(), at)));
  }
}
