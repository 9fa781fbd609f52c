package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.TakenAway;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.resource.Guards;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What a patch says of an object that stands in none of the files: of it only what the patch writes is known, and what that leaves out holds as before.
/// @param target what it is for, where that stands beside it
/// @param inline whether it stands in the file that lays it over
record Partial(Optional<Mapping> target, YamlNode patch, boolean inline) {

  /// With which the address of such an object begins.
  static final String ADDRESS = "patch of ";
  private static final String NAMELESS = "objects";
  /// What `kubectl` calls kinds in short (`kubectl api-resources`), in one, several and short.
  private static final Map<String, List<String>> KINDS = Map.ofEntries(Map.entry("Deployment", List.of("deployment", "deployments", "deploy")), Map.entry("StatefulSet", List.of("statefulset", "statefulsets", "sts")),
      Map.entry("DaemonSet", List.of("daemonset", "daemonsets", "ds")), Map.entry("PodDisruptionBudget", List.of("poddisruptionbudget", "poddisruptionbudgets", "pdb")),
      Map.entry("HorizontalPodAutoscaler", List.of("horizontalpodautoscaler", "horizontalpodautoscalers", "hpa")), Map.entry("PersistentVolume", List.of("persistentvolume", "persistentvolumes", "pv")),
      Map.entry("PersistentVolumeClaim", List.of("persistentvolumeclaim", "persistentvolumeclaims", "pvc")), Map.entry("Namespace", List.of("namespace", "namespaces", "ns")),
      Map.entry("NetworkPolicy", List.of("networkpolicy", "networkpolicies", "netpol")), Map.entry("CronJob", List.of("cronjob", "cronjobs", "cj")), Map.entry("Ingress", List.of("ingress", "ingresses", "ing")),
      Map.entry("Rollout", List.of("rollout", "rollouts", "ro")), Map.entry("ScaledObject", List.of("scaledobject", "scaledobjects", "so")), Map.entry("Service", List.of("service", "services", "svc")),
      Map.entry("StorageClass", List.of("storageclass", "storageclasses", "sc")), Map.entry("Application", List.of("application", "applications", "app", "apps")));

  /// The kind that `kubectl` is told by a word: `deploy`, `deployments.apps`; a word that no row knows is its own kind.
  static String kind(String word) {
    var said = word.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
    return KINDS.entrySet().stream().filter(kind -> kind.getValue().contains(said)).map(Map.Entry::getKey).findFirst().orElse(word);
  }

  /// As far as a patch writes it: a block that looks like it, or operations of JSON Patch (RFC 6902).
  private Mapping object() {
    var about = new ArrayList<Entry>();
    var named = patch instanceof Mapping merge ? merge : new Mapping(List.of(), patch.at());
    var kind = target.flatMap(wanted -> Manifests.text(wanted, "kind")).or(() -> Manifests.text(named, "kind")).orElse("");
    var name = target.flatMap(wanted -> Manifests.text(wanted, "name")).orElseGet(() -> target.isPresent() ? NAMELESS : Manifests.named(named));
    about.add(entry("kind", new Scalar(kind, true, patch.at())));
    target.ifPresent(wanted -> Manifests.text(wanted, "group").ifPresent(group -> about.add(entry("apiVersion", new Scalar(group + "/" + Manifests.text(wanted, "version").orElse("v1"), true, patch.at())))));
    if (target.isEmpty()) {
      named.entries().stream().filter(entry -> entry.key().text().equals("apiVersion")).forEach(about::add);
    }
    about.add(entry("metadata", new Mapping(List.of(entry("name", new Scalar(name, true, patch.at()))), patch.at())));
    var object = new Mapping(about, patch.at());
    if (patch instanceof Mapping merge) {
      return joined(object, new Mapping(merge.entries().stream().filter(entry -> !List.of("kind", "apiVersion").contains(entry.key().text()) && !(entry.key().text().equals("metadata"))).toList(), merge.at()));
    }
    var steps = Manifests.items(patch).flatMap(step -> Manifests.block(step).stream()).filter(step -> Manifests.text(step, "op").filter(op -> op.equals("add") || op.equals("replace")).isPresent());
    for (var step : steps.toList()) {
      var path = Manifests.text(step, "path").filter(pointer -> pointer.startsWith("/")).map(pointer -> Arrays.stream(pointer.substring(1).split("/", -1)).map(part -> part.replace("~1", "/").replace("~0", "~")).toList());
      var value = step.entries().stream().filter(entry -> entry.key().text().equals("value")).findFirst();
      if (path.isPresent() && value.isPresent() && put(path.get(), value.get()) instanceof Mapping written) {
        object = joined(object, written);
      }
    }
    return object;
  }

  /// A value and the blocks and lists around it.
  private static YamlNode put(List<String> path, Entry value) {
    if (path.isEmpty()) {
      return value.value();
    }
    var inner = put(path.subList(1, path.size()), value);
    var at = value.key().at();
    return path.getFirst().matches("\\d{1,6}|-") ? new Sequence(List.of(inner), at) : new Mapping(List.of(new Entry(new Scalar(path.getFirst(), true, at), inner)), at);
  }

  /// Two blocks as one; of two that say the same part, the second.
  private static Mapping joined(Mapping one, Mapping other) {
    var entries = new ArrayList<>(one.entries());
    for (var entry : other.entries()) {
      var was = entries.stream().filter(known -> known.key().text().equals(entry.key().text())).findFirst();
      was.ifPresent(entries::remove);
      entries.add(was.isPresent() && was.get().value() instanceof Mapping old && entry.value() instanceof Mapping block ? new Entry(entry.key(), joined(old, block)) : entry);
    }
    return new Mapping(entries, one.at());
  }

  private static Entry entry(String name, YamlNode value) {
    return new Entry(new Scalar(name, true, value.at()), value);
  }

  /// What of it guards, and what it takes away; operations that remove and stand inline are told of the file that they stand in ([Patches]).
  List<Fact> facts(Subject subject) {
    var taken = inline && patch instanceof Sequence ? List.<String>of() : taken();
    var away = taken.isEmpty() ? Stream.<Fact>of() : Stream.<Fact>of(new TakenAway(Key.of(subject, "taken-away", "patch", named(object())), patch.at(), patch.at(), named(object()), taken));
    return Stream.concat(guards(subject).stream(), away).toList();
  }

  /// What it takes away: all of its target, or a guard of it.
  List<String> taken() {
    var object = object();
    return Patches.taken(named(object), Manifests.text(object, "kind").orElse(""), patch);
  }

  /// What of it guards.
  List<Fact> guards(Subject subject) {
    var object = object();
    if (!(YamlParts.of(object, _ -> Optional.empty()) instanceof Block body)) {
      return List.of();
    }
    var resource = new Resource(subject, ADDRESS + named(object), Kinds.type(body.text("kind").orElse(""), body.text("api_version").orElse("")), List.of(), body, object.at(), object.at());
    return Guards.of(resource).stream().<Fact>map(fact -> fact).filter(fact -> fact instanceof Setting setting && !setting.form().equals("nothing") && !setting.meaning().equals("other")).toList();
  }

  private static String named(Mapping object) {
    return Manifests.text(object, "kind").orElse("") + " " + Manifests.named(object);
  }

  /// A patch that a command hands on, for a kind and name that it says.
  static Partial handed(String kind, String name, YamlNode patch) {
    return new Partial(Optional.of(new Mapping(List.of(entry("kind", new Scalar(kind, true, patch.at())), entry("name", new Scalar(name, true, patch.at()))), patch.at())), patch, false);
  }
}
