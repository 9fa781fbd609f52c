package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.PolicyFlaw;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Who may do what in a cluster: Role, ClusterRole, RoleBinding and ClusterRoleBinding. A resource is written as `kubectl auth can-i` takes it: `deployments.apps/scale`, `pods/exec`, `*.*` for all of all
/// groups. Source: Kubernetes documentation, "Using RBAC Authorization".
final class Rbac {

  private static final String GROUP = "rbac.authorization.k8s.io";
  private static final Set<String> ROLES = Set.of("Role", "ClusterRole");
  private static final Set<String> BINDINGS = Set.of("RoleBinding", "ClusterRoleBinding");
  private static final String AGGREGATED = GROUP + "/aggregate-to-";

  private final SourceFile file;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<List<String>, Integer> named = new HashMap<>();

  private Rbac(SourceFile file) {
    this.file = file;
  }

  /// What the roles and bindings among some resources say, and what is wrong with their form.
  static List<Fact> read(SourceFile file, List<Mapping> resources) {
    var rbac = new Rbac(file);
    resources.stream().filter(Rbac::ours).forEach(resource -> {
      if (ROLES.contains(Manifests.text(resource, "kind").orElse(""))) {
        rbac.role(resource);
      } else {
        rbac.binding(resource);
      }
    });
    return rbac.facts;
  }

  /// Whether a resource is a role or a binding.
  static boolean ours(Mapping resource) {
    var kind = Manifests.text(resource, "kind").orElse("");
    return (ROLES.contains(kind) || BINDINGS.contains(kind)) && Manifests.text(resource, "apiVersion").filter(version -> version.startsWith(GROUP + "/")).isPresent();
  }

  /// What stands in the same file beside roles and bindings, as a plain document in which their lines are empty; nothing where there is no such thing.
  static Optional<Embedded> beside(SourceFile file, List<YamlNode> documents) {
    var others = documents.stream().filter(document -> Manifests.resources(document).anyMatch(resource -> !ours(resource)) || !(document instanceof Mapping)).toList();
    if (others.stream().noneMatch(Mapping.class::isInstance)) {
      return Optional.empty();
    }
    var kept = others.stream().flatMapToInt(document -> IntStream.rangeClosed(document.at().line(), document.at().endLine())).boxed().collect(Collectors.toSet());
    var text = file.lines().stream().map(line -> kept.contains(line.number()) || line.text().startsWith("---") ? line.text() : "").collect(Collectors.joining("\n", "", "\n"));
    return Optional.of(new Embedded(Optional.of("document"), text, new SourceMap(file.lines().stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList())));
  }

  private void role(Mapping resource) {
    var rules = resource.at("rules");
    var policy = policy(resource);
    if (rules.isPresent() && !(rules.get() instanceof Sequence) && !(rules.get() instanceof Scalar empty && empty.text().matches("|null|~"))) {
      malformed(policy, "rules", rules.get().at(), resource.at());
    }
    var aggregated = resource.at("metadata").flatMap(Manifests::block).flatMap(metadata -> metadata.at("labels")).flatMap(Manifests::block).stream().flatMap(labels -> labels.entries().stream())
        .filter(entry -> entry.key().text().startsWith(AGGREGATED) && entry.value() instanceof Scalar value && value.text().equals("true"))
        .map(entry -> entry.key().text().substring(AGGREGATED.length())).sorted().collect(Collectors.joining(" "));
    rules.stream().flatMap(Manifests::items).forEach(item -> Manifests.block(item).ifPresentOrElse(rule -> rule(rule, policy, aggregated, resource), () -> malformed(policy, "rules", item.at(), resource.at())));
  }

  private void rule(Mapping rule, String policy, String aggregated, Mapping resource) {
    var verbs = words(rule, "verbs", policy);
    var groups = words(rule, "apiGroups", policy);
    var urls = words(rule, "nonResourceURLs", policy);
    var resources = Stream.concat(words(rule, "resources", policy).stream().flatMap(word -> (groups.isEmpty() ? List.of(new Word("", word.at())) : groups).stream()
        .map(group -> new Word(in(word.text(), group.text()), word.at()))), urls.stream()).toList();
    if (verbs.isEmpty() || resources.isEmpty()) {
      malformed(policy, verbs.isEmpty() ? "verbs" : "resources", rule.at(), resource.at());
      return;
    }
    var names = words(rule, "resourceNames", policy);
    var conditions = names.isEmpty() ? List.<Condition>of() : List.of(new Condition("name", "resourcenames", names.stream().map(Word::text).toList(), names.getFirst().at()));
    var at = rule.at("verbs").map(YamlNode::at).orElse(rule.at());
    grant(at, rule.at(), policy, "role", aggregated, List.of(), verbs, resources, conditions, Stream.of(verbs, resources).map(words -> String.join(",", words.stream().map(Word::text).toList())).toList());
  }

  /// `deployments/scale` of group `apps` → `deployments.apps/scale`; a resource of the core group has none, and `*` of every group is `*.*`.
  private static String in(String resource, String group) {
    var slash = resource.indexOf('/');
    var name = slash < 0 ? resource : resource.substring(0, slash);
    return (group.isEmpty() ? name : name + "." + group) + (slash < 0 ? "" : resource.substring(slash));
  }

  private void binding(Mapping resource) {
    var policy = policy(resource);
    var reference = resource.at("roleRef").flatMap(Manifests::block);
    var role = reference.flatMap(found -> found.at("name")).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    if (role.isEmpty()) {
      malformed(policy, "roleRef", resource.at("roleRef").map(YamlNode::at).orElse(resource.at()), resource.at());
      return;
    }
    var kind = reference.flatMap(found -> Manifests.text(found, "kind")).orElse("ClusterRole");
    var whole = Manifests.text(resource, "kind").filter("ClusterRoleBinding"::equals).isPresent();
    var namespace = namespace(resource);
    var place = new Word(whole ? "*" : namespace, resource.at("metadata").map(YamlNode::at).orElse(resource.at()));
    var name = new Word(kind + " " + (kind.equals("Role") && !namespace.isEmpty() ? namespace + "/" : "") + role.get().text(), role.get().at());
    var subjects = resource.at("subjects");
    if (subjects.isPresent() && !(subjects.get() instanceof Sequence) && !(subjects.get() instanceof Scalar empty && empty.text().matches("|null|~"))) {
      malformed(policy, "subjects", subjects.get().at(), resource.at());
    }
    subjects.stream().flatMap(Manifests::items).forEach(item -> subject(item, namespace).ifPresentOrElse(
        subject -> grant(subject.at(), resource.at(), policy, "binding", "", List.of(subject), List.of(name), List.of(place), List.of(), List.of(name.text(), subject.text())),
        () -> malformed(policy, "subjects", item.at(), resource.at())));
  }

  private static Optional<Word> subject(YamlNode item, String namespace) {
    return Manifests.block(item).flatMap(found -> found.at("name").filter(Scalar.class::isInstance).map(Scalar.class::cast).map(name -> {
      var kind = Manifests.text(found, "kind").orElse("User");
      return new Word(kind + ":" + (kind.equals("ServiceAccount") ? Manifests.text(found, "namespace").orElse(namespace) + "/" : "") + name.text(), name.at());
    }));
  }

  private static String namespace(Mapping resource) {
    return resource.at("metadata").flatMap(Manifests::block).flatMap(metadata -> Manifests.text(metadata, "namespace")).orElse("");
  }

  private static String policy(Mapping resource) {
    return Manifests.text(resource, "kind").orElse("") + " " + Manifests.named(resource);
  }

  private List<Word> words(Mapping rule, String name, String policy) {
    var node = rule.at(name);
    if (node.isPresent() && !(node.get() instanceof Sequence)) {
      malformed(policy, name, node.get().at(), rule.at());
    }
    return node.stream().flatMap(Manifests::items).flatMap(item -> {
      if (item instanceof Scalar word) {
        return Stream.of(new Word(word.text(), word.at()));
      }
      malformed(policy, name, item.at(), rule.at());
      return Stream.empty();
    }).toList();
  }

  private void grant(Span at, Span within, String policy, String sort, String label, List<Word> principals, List<Word> actions, List<Word> resources, List<Condition> conditions, List<String> path) {
    var names = Stream.concat(Stream.of(policy), path.stream()).toList();
    var key = new Key(new Subject("manifest", file.key()), "grant", Stream.concat(names.stream(), Stream.of("" + named.merge(names, 1, Integer::sum))).toList());
    facts.add(new Grant(key, at, within, "kubernetes", policy, sort, label, "allow", principals, false, actions, false, resources, false, conditions));
  }

  private void malformed(String policy, String text, Span at, Span within) {
    facts.add(new PolicyFlaw(new Key(new Subject("manifest", file.key()), "policy-flaw", List.of(policy, "malformed", text, at.place())), at, within, "kubernetes", policy, "malformed", text, "", true));
  }
}
