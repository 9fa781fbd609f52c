package org.holdpoint.language.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.TakenAway;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.resource.Resource;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.InnerYaml;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Patches that an object of a controller lays over what it takes from its repository or chart: Flux, "Kustomization" (patches, and the older patchesStrategicMerge and patchesJson6902) and "HelmRelease" (postRenderers);
/// Argo CD, "Kustomize" (source.kustomize.patches). What they are laid over is not read here.
final class LaidOver {

  private static final String FLUX = "Kustomization.kustomize.toolkit.fluxcd.io";
  private static final String RELEASE = "HelmRelease.helm.toolkit.fluxcd.io";
  private static final String APPLICATION = "Application";
  private static final Set<String> TYPES = Set.of(FLUX, RELEASE, APPLICATION, "ApplicationSet.argoproj.io");
  private static final String KUSTOMIZE = "kustomize";
  private static final List<String> LISTS = List.of("patches", "patchesStrategicMerge", "patchesJson6902");

  private LaidOver() {}

  /// What the patches of an object guard, what they take away, and how many copies they leave.
  static Stream<Fact> facts(Resource resource, SourceFile file, Mapping object) {
    if (!TYPES.contains(resource.type())) {
      return Stream.of();
    }
    var overlays = places(resource.type(), object).toList();
    var subject = new Subject("application", file.key() + " " + resource.address());
    var patches = overlays.stream().flatMap(overlay -> LISTS.stream().flatMap(list -> overlay.at(list).stream())).flatMap(Manifests::items).flatMap(item -> patches(file, item)).toList();
    var taken = patches.stream().flatMap(patch -> patch.taken().stream()).toList();
    var at = patches.stream().filter(patch -> !patch.taken().isEmpty()).map(patch -> patch.patch().at()).findFirst().orElse(resource.header());
    return Stream.concat(patches.stream().flatMap(patch -> patch.guards(subject).stream()),
        Stream.of(new TakenAway(Key.of(subject, "taken-away", resource.address()), at, resource.header(), resource.address(), taken), Overlays.copies(resource, file, overlays)));
  }

  private static Stream<Mapping> places(String type, Mapping object) {
    var spec = inside(Stream.of(object), "spec");
    return switch (type) {
      case FLUX -> spec;
      case RELEASE -> inside(spec.flatMap(found -> found.at("postRenderers").stream()).flatMap(Manifests::items).flatMap(one -> Manifests.block(one).stream()), KUSTOMIZE);
      case APPLICATION -> sources(spec);
      default -> sources(inside(inside(spec, "template"), "spec"));
    };
  }

  private static Stream<Mapping> sources(Stream<Mapping> specs) {
    return inside(specs.flatMap(spec -> Stream.concat(spec.at("source").stream(), spec.at("sources").stream().flatMap(Manifests::items))).flatMap(one -> Manifests.block(one).stream()), KUSTOMIZE);
  }

  private static Stream<Mapping> inside(Stream<Mapping> blocks, String name) {
    return blocks.flatMap(block -> block.at(name).stream()).flatMap(node -> Manifests.block(node).stream());
  }

  /// A patch as a text, as operations, or as an object.
  private static Stream<Partial> patches(SourceFile file, YamlNode item) {
    var block = Manifests.block(item);
    var target = block.flatMap(found -> found.at("target")).flatMap(Manifests::block);
    var patch = block.flatMap(found -> found.at("patch")).or(() -> Optional.of(item).filter(_ -> target.isEmpty()));
    return patch.stream().flatMap(said -> said instanceof Scalar text ? InnerYaml.read(file, text).stream() : Stream.of(said)).map(said -> new Partial(target, said, false));
  }
}
