package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.TakenOver;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.resource.ChartValues;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.resource.Pods;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.Folders;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.InnerYaml;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Objects of Kubernetes as resources: what runs, what keeps data, and what guards them.
final class Workloads {

  private static final Set<String> RUNNING = Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Rollout", "Job");
  /// What an object is, and what became of it.
  private static final Set<String> ABOUT = Set.of("apiVersion", "kind", "metadata", "status");
  /// What a table knows of it is only when Argo CD and Helm run it; all else it says itself.
  private static final String WORKFLOW = "Workflow.argoproj.io";
  private static final String NOTHING = "nothing";
  private static final String OPEN = "open";

  private Workloads() {}

  /// What the objects of a folder are known by: one may stand in any of its files.
  static Subject folder(SourceFile file) {
    return new Subject(Manifests.OBJECTS, Folders.around(file.key()));
  }

  /// Objects of the same folder belong together.
  static List<Fact> facts(SourceFile file, Mapping object) {
    return facts(folder(file), Manifests.named(object), file, object);
  }

  /// What an object says by names of its authors' own: all of a kind that no table knows but what it is called, and what its containers are handed.
  static Optional<Entry> own(SourceFile file, Mapping object) {
    var kind = Manifests.text(object, "kind").orElse("");
    var near = Manifests.text(object, "apiVersion").filter(version -> !Kinds.type(kind, version).contains(".")).isPresent();
    var resource = resource(folder(file), Manifests.named(object), file, object);
    var values = resource.flatMap(found -> ChartValues.of(found, text -> text.value().known().map(said -> InnerYaml.read(file, new Scalar(said, false, text.at()))).orElse(List.of())).map(handed -> OwnNames.entry(found.address(), found.header(), handed)));
    var part = values.or(() -> resource.flatMap(found -> near ? OwnNames.handed(found) : found.type().equals(WORKFLOW) ? Optional.of(OwnNames.whole(found)) : OwnNames.of(found)).map(one -> one.value() instanceof Mapping body
        ? new Entry(one.key(), new Mapping(body.entries().stream().filter(entry -> !ABOUT.contains(entry.key().text())).toList(), body.at())) : one));
    var texts = Overlays.names(file) ? List.<Entry>of() : OwnTexts.of(object);
    return texts.isEmpty() || part.filter(one -> !(one.value() instanceof Mapping)).isPresent() ? part : resource.map(found -> OwnNames.entry(found.address(), found.header(),
        new Mapping(Stream.concat(part.stream().flatMap(one -> ((Mapping) one.value()).entries().stream()), texts.stream()).toList(), object.at())));
  }

  private static Optional<Resource> resource(Subject folder, String name, SourceFile file, Mapping object) {
    var kind = object.entries().stream().filter(entry -> entry.key().text().equals("kind")).findFirst();
    if (!Overlays.names(file) && (kind.isEmpty() || object.at("apiVersion").isEmpty()) || object.entries().isEmpty() || !(YamlParts.of(object, _ -> Optional.empty()) instanceof Block body)) {
      return Optional.empty();
    }
    var named = Overlays.names(file) ? Overlays.KIND : body.text("kind").orElse("");
    var type = Kinds.type(named, body.text("api_version").orElse(""));
    return Optional.of(new Resource(folder, named + " " + name, type, Pods.labels(type, body), body, header(kind.orElse(object.entries().getFirst())), object.at()));
  }

  /// Of an object that stands in a file and is known by that name in `folder`.
  static List<Fact> facts(Subject folder, String name, SourceFile file, Mapping object) {
    var found = resource(folder, name, file, object);
    if (found.isEmpty()) {
      return List.of();
    }
    var resource = found.get();
    var facts = new ArrayList<>(Resources.facts(resource));
    if (partial(resource)) {
      facts.removeIf(fact -> fact instanceof Setting setting && setting.form().equals(NOTHING) && setting.hold().known().filter(OPEN::equals).isPresent());
    }
    Storage.of(resource).ifPresent(facts::add);
    Patches.of(resource, file, object).ifPresent(facts::add);
    Overlays.copies(resource, file, object).ifPresent(facts::add);
    Hooks.of(resource).ifPresent(facts::add);
    Peers.of(resource).ifPresent(facts::add);
    Waves.of(resource).ifPresent(facts::add);
    takenOver(resource, name).ifPresent(facts::add);
    ApiVersions.of(resource, object).ifPresent(facts::add);
    RemovedNames.of(resource, object).forEach(facts::add);
    LaidOver.facts(resource, file, object).forEach(facts::add);
    return facts;
  }

  /// The object whose pods a Rollout runs in its place (Argo Rollouts, "Migrating to Rollouts": reference Deployment from Rollout).
  private static Optional<Fact> takenOver(Resource resource, String name) {
    var other = resource.body().text("spec", "workload_ref", "name");
    return other.filter(_ -> resource.type().equals("Rollout")).map(workload -> {
      var address = resource.body().text("spec", "workload_ref", "kind").orElse("Deployment") + " " + name.substring(0, name.indexOf('/') + 1) + workload;
      return new TakenOver(Key.of(resource.subject(), "taken-over", resource.address()), resource.header(), resource.header(), resource.address(), address);
    });
  }

  /// Whether it only says what is changed of another one (a patch of Kustomize): what it leaves out holds all the same.
  private static boolean partial(Resource resource) {
    var containers = resource.body().along("spec", "template", "spec", "containers");
    return RUNNING.contains(resource.type()) && resource.body().along("spec", "selector").isEmpty()
        && containers.stream().flatMap(node -> node.blocks()).allMatch(container -> container.entry("image").isEmpty());
  }

  private static Span header(Entry kind) {
    return kind.key().at().to(kind.value().at());
  }
}
