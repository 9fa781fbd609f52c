package org.holdpoint.language.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.ApiVersion;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.resource.Resource;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Labels, taints and options that a release of Kubernetes took away, by removed-names.tsv, where objects rely on them. One that names what takes its place as well is made for both.
final class RemovedNames {

  private record Row(String sort, String program, String name, int release, String instead) {

    private static Row of(String line) {
      var cells = line.split("\t");
      return new Row(cells[0], cells[1], cells[2], Integer.parseInt(cells[3].substring("1.".length())), cells[4]);
    }
  }

  private static final class Table {
    private static final List<Row> ROWS = read();

    private static List<Row> read() {
      try (var table = Objects.requireNonNull(RemovedNames.class.getResourceAsStream("removed-names.tsv"))) {
        return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList();
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }

  /// Settings of kubeadm with options for the programs of a cluster (Kubernetes documentation, "kubeadm Configuration (v1beta3)", ClusterConfiguration, NodeRegistrationOptions).
  private static final Map<String, List<String>> EXTRA = Map.of("kube-apiserver", List.of("apiServer", "extraArgs"), "kube-controller-manager", List.of("controllerManager", "extraArgs"), "kube-scheduler", List.of("scheduler", "extraArgs"),
      "kubelet", List.of("nodeRegistration", "kubeletExtraArgs"));
  private static final Set<String> KUBEADM = Set.of("ClusterConfiguration", "InitConfiguration", "JoinConfiguration");
  private static final String ANY = "*";
  /// Settings of a kubelet, with its gates in a block (Kubernetes documentation, "Kubelet Configuration (v1beta1)", featureGates).
  private static final String KUBELET = "KubeletConfiguration";
  private static final Set<String> RUNNING = Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Rollout", "Job", "CronJob", "Pod");

  private RemovedNames() {}

  /// A name that an object relies on, where it stands.
  private record Use(String sort, String program, String name, Span at) {}

  /// Whether an object holds the settings of a cluster that kubeadm sets up.
  static boolean configures(String kind, String version) {
    return KUBEADM.contains(kind) && version.startsWith("kubeadm.k8s.io/") || kind.equals(KUBELET) && version.startsWith("kubelet.config.k8s.io/");
  }

  static Stream<Fact> of(Resource resource, Mapping object) {
    var kind = Manifests.text(object, "kind").orElse("");
    var uses = KUBEADM.contains(kind) ? EXTRA.entrySet().stream().flatMap(program -> along(object, program.getValue()).stream().flatMap(list -> extra(program.getKey(), list))).toList()
        : kind.equals(KUBELET) ? object.at("featureGates").flatMap(Manifests::block).stream().flatMap(gates -> gates.entries().stream()).map(gate -> new Use("option", "kubelet", "feature-gates=" + gate.key().text(), gate.key().at())).toList()
        : RUNNING.contains(kind) ? pods(object).flatMap(spec -> Stream.of(labels(spec), taints(spec), arguments(spec)).flatMap(found -> found)).toList() : NodeSelectors.pick(kind, Manifests.text(object, "apiVersion").orElse("")) ? NodeSelectors.of(object).map(label -> new Use("label", "-", label.text(), label.at())).toList() : List.<Use>of();
    return uses.isEmpty() ? Stream.of() : Table.ROWS.stream().filter(row -> uses.stream().noneMatch(use -> use.sort().equals(row.sort()) && !row.sort().equals("option") && use.name().equals(row.instead())))
        .flatMap(row -> uses.stream().filter(use -> use.sort().equals(row.sort()) && (use.program().equals(row.program()) || row.program().equals(ANY)) && (use.name().equals(row.name()) || use.name().startsWith(row.name() + "="))).limit(1)
            .map(use -> new ApiVersion(Key.of(resource.subject(), "api-version", resource.address(), said(row)), use.at(), resource.header(), resource.address(), said(row), row.release(), row.instead())));
  }

  private static String said(Row row) {
    return row.sort().equals("option") ? "the option --" + row.name() + (row.program().equals(ANY) ? "" : " of " + row.program()) : "the " + row.sort() + " " + row.name();
  }

  /// What pods are made of; a patch says of it only what it changes.
  private static Stream<Mapping> pods(Mapping object) {
    return Stream.of(List.of("spec", "template", "spec"), List.of("spec", "jobTemplate", "spec", "template", "spec"), List.of("spec")).flatMap(path -> along(object, path).stream()).flatMap(node -> Manifests.block(node).stream())
        .filter(spec -> spec.at("containers").isPresent() || spec.at("nodeSelector").isPresent() || spec.at("tolerations").isPresent()).limit(1);
  }

  private static Stream<Use> labels(Mapping spec) {
    var plain = spec.at("nodeSelector").flatMap(Manifests::block).stream().flatMap(labels -> labels.entries().stream()).map(label -> new Use("label", "-", label.key().text(), label.key().at()));
    var terms = along(spec, List.of("affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")).stream().flatMap(Manifests::items).flatMap(term -> Manifests.block(term).stream())
        .flatMap(term -> term.at("matchExpressions").stream()).flatMap(Manifests::items);
    return Stream.concat(plain, terms.filter(term -> Manifests.block(term).flatMap(found -> Manifests.text(found, "operator")).filter(Set.of("In", "Exists")::contains).isPresent()).flatMap(term -> keyed("label", term)));
  }

  private static Stream<Use> taints(Mapping spec) {
    return spec.at("tolerations").stream().flatMap(Manifests::items).flatMap(one -> keyed("taint", one));
  }

  private static Stream<Use> keyed(String sort, YamlNode node) {
    return Manifests.block(node).stream().flatMap(block -> block.entries().stream()).filter(entry -> entry.key().text().equals("key") && entry.value() instanceof Scalar)
        .map(entry -> new Use(sort, "-", ((Scalar) entry.value()).text(), entry.key().at().to(entry.value().at())));
  }

  /// What the containers of a pod are called with, by the name of the program.
  private static Stream<Use> arguments(Mapping spec) {
    return spec.at("containers").stream().flatMap(Manifests::items).flatMap(one -> Manifests.block(one).stream()).flatMap(container -> {
      var words = Stream.of("command", "args").flatMap(part -> container.at(part).stream()).flatMap(Manifests::items).filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
      var program = words.stream().findFirst().map(Scalar::text).map(text -> text.substring(text.lastIndexOf('/') + 1)).orElse("");
      return words.stream().filter(word -> word.text().startsWith("--")).flatMap(word -> options(program, word.text().substring(2), word.at()));
    });
  }

  /// By their names, or each with a name and a value.
  private static Stream<Use> extra(String program, YamlNode list) {
    var named = Manifests.block(list).stream().flatMap(block -> block.entries().stream()).filter(entry -> entry.value() instanceof Scalar).flatMap(entry -> options(program, entry.key().text() + "=" + ((Scalar) entry.value()).text(), whole(entry)));
    var listed = Manifests.items(list).flatMap(item -> Manifests.block(item).stream()).flatMap(item -> Manifests.text(item, "name").stream().flatMap(name -> options(program, name + "=" + Manifests.text(item, "value").orElse(""), item.at())));
    return Stream.concat(named, listed);
  }

  /// An option with each of the values that it lists.
  private static Stream<Use> options(String program, String said, Span at) {
    var equals = said.indexOf('=');
    return equals < 0 ? Stream.of(new Use("option", program, said, at)) : Arrays.stream(said.substring(equals + 1).split(",")).map(value -> new Use("option", program, said.substring(0, equals + 1) + value, at));
  }

  private static Span whole(Entry entry) {
    return entry.key().at().to(entry.value().at());
  }

  private static Optional<YamlNode> along(Mapping object, List<String> path) {
    var found = Optional.<YamlNode>of(object);
    for (var name : path) {
      found = found.flatMap(Manifests::block).flatMap(block -> block.at(name));
    }
    return found;
  }
}
