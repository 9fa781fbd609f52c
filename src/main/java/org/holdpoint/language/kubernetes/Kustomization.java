package org.holdpoint.language.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Folders;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A file that says which manifests belong together and what is laid over them (Kustomize reference, "kustomization").
record Kustomization(SourceFile file, Mapping body) {

  private static final List<String> PATCHES = List.of("patchesStrategicMerge", "patches", "patchesJson6902");
  /// What makes or alters objects in ways that are not worked out here.
  private static final Set<String> OPAQUE = Set.of("helmChartInflationGenerator", "generators", "transformers", "vars", "configurations");

  private static final String REPLACEMENTS = "replacements";

  /// One thing that is laid over objects: the text of it or the path of the file that it is, and for which objects it is, if it says so.
  record Patch(Optional<Mapping> target, Optional<Scalar> text, Optional<Scalar> path) {}

  /// Empty where the file is no block of YAML.
  static Optional<Kustomization> of(SourceFile file) {
    try {
      return Yaml.read(file).stream().flatMap(document -> Manifests.block(document).stream()).findFirst().map(body -> new Kustomization(file, body));
    } catch (YamlException _) {
      return Optional.empty();
    }
  }

  String folder() {
    return Folders.around(file.key());
  }

  /// What its objects are known by, as those of plain manifests in its folder.
  Subject subject() {
    return Workloads.folder(file);
  }

  /// Whether it is only ever a part of another.
  boolean component() {
    return Manifests.text(body, "kind").filter("Component"::equals).isPresent();
  }

  Stream<Scalar> resources() {
    return Stream.concat(texts("resources"), texts("bases"));
  }

  Stream<Scalar> components() {
    return texts("components");
  }

  /// Where it begins to say what belongs to it.
  Span place() {
    return body.entries().stream().filter(entry -> entry.key().text().equals("resources") || entry.key().text().equals("bases")).map(entry -> entry.key().at()).findFirst()
        .or(() -> body.entries().stream().map(entry -> entry.key().at()).findFirst()).orElse(file.start());
  }

  List<Patch> patches() {
    return PATCHES.stream().flatMap(list -> body.at(list).stream()).flatMap(Manifests::items).flatMap(item -> switch (item) {
      case Scalar text -> Stream.of(text.text().contains("\n") || text.text().contains(": ") ? new Patch(Optional.empty(), Optional.of(text), Optional.empty()) : new Patch(Optional.empty(), Optional.empty(), Optional.of(text)));
      case Mapping block -> Stream.of(new Patch(block.at("target").flatMap(Manifests::block), scalar(block, "patch"), scalar(block, "path")));
      case YamlNode.Sequence _ -> Stream.<Patch>of();
    }).toList();
  }

  /// How many copies of which objects.
  Stream<Mapping> replicas() {
    return body.at("replicas").stream().flatMap(Manifests::items).flatMap(item -> Manifests.block(item).stream());
  }

  Optional<Scalar> text(String name) {
    return scalar(body, name);
  }

  /// Lists of what is not worked out here.
  Stream<Scalar> opaque() {
    return body.entries().stream().filter(entry -> OPAQUE.contains(entry.key().text()) || entry.key().text().equals(REPLACEMENTS) && !Replacements.known(entry.value())).map(Entry::key);
  }

  /// What is copied from one object into others, where all of it stands here.
  Optional<YamlNode> replacements() {
    return body.at(REPLACEMENTS).filter(Replacements::known);
  }

  /// The list of charts, which are made by Helm.
  Stream<Scalar> charts() {
    return body.entries().stream().map(Entry::key).filter(key -> key.text().equals(Charts.LIST));
  }

  /// All paths that it names, from its folder.
  Stream<String> named() {
    return Stream.of(resources(), components(), patches().stream().flatMap(patch -> patch.path().stream())).flatMap(some -> some).flatMap(path -> Folders.along(folder(), path.text()).stream());
  }

  private Stream<Scalar> texts(String list) {
    return body.at(list).stream().flatMap(Manifests::items).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  private static Optional<Scalar> scalar(Mapping block, String name) {
    return block.at(name).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }
}
