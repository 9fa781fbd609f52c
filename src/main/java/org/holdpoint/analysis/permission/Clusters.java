package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.Word;

/// Roles and bindings of Kubernetes before and after → what is newly allowed. Rules of a role add up and nothing takes away, so a pair of verb and resource is new where no rule of the role had it.
final class Clusters {

  private static final String ALL = "*";
  private static final String CLUSTER_ROLE = "ClusterRole ";
  private static final String ROLE = "Role ";
  private static final RolePairs NOTHING = new RolePairs(List.of());
  /// What each of the roles that every cluster has holds of the others ("User-facing roles").
  private static final Map<String, Set<String>> WIDER = Map.of("ClusterRole view", Set.of("ClusterRole edit", "ClusterRole admin", "ClusterRole cluster-admin"),
      "ClusterRole edit", Set.of("ClusterRole admin", "ClusterRole cluster-admin"), "ClusterRole admin", Set.of("ClusterRole cluster-admin"));

  private static final Set<String> VERBS = Set.of("get", "list", "watch", "create", "update", "patch", "delete", "deletecollection");

  private record Pair(Word verb, Word resource, Weight weight) {

    String text() {
      return verb.text() + " " + resource.text();
    }
  }

  private final Clouds.Roles roles;
  private final Map<String, RolePairs> pairsBefore;
  private final Map<String, List<Grant>> bindingsOf;
  private final Map<String, Set<String>> rolesOfBindings;

  private Clusters(List<Grant> before, Clouds.Roles roles) {
    this.roles = roles;
    this.pairsBefore = roles(before).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> new RolePairs(entry.getValue())));
    var bindings = before.stream().filter(grant -> grant.sort().equals("binding")).toList();
    this.bindingsOf = bindings.stream().collect(Collectors.groupingBy(grant -> Novelty.text(grant.principals())));
    this.rolesOfBindings = bindings.stream().collect(Collectors.groupingBy(Grant::policy, Collectors.mapping(grant -> Novelty.text(grant.actions()), Collectors.toSet())));
  }

  static List<Novelty> of(List<Grant> before, List<Grant> after, Clouds.Roles roles) {
    var clusters = new Clusters(before, roles);
    return after.stream().flatMap(grant -> grant.sort().equals("role") ? clusters.role(grant) : clusters.binding(grant)).toList();
  }

  private static Map<String, List<Grant>> roles(List<Grant> grants) {
    return grants.stream().filter(grant -> grant.sort().equals("role")).collect(Collectors.groupingBy(Grant::policy));
  }

  private Stream<Novelty> role(Grant grant) {
    var before = pairsBefore.getOrDefault(grant.policy(), NOTHING);
    var spaces = pairsBefore.containsKey(grant.policy()) ? List.<String>of() : namespaces(grant);
    var names = grant.conditions().isEmpty() ? List.<String>of() : grant.conditions().getFirst().values();
    var fresh = new ArrayList<Pair>();
    for (var verb : grant.actions()) {
      for (var resource : grant.resources()) {
        if (!before.has(verb.text(), resource.text(), names)) {
          fresh.add(new Pair(verb, resource, ClusterRisks.of(verb.text(), resource.text(), !grant.conditions().isEmpty())));
        }
      }
    }
    if (fresh.isEmpty()) {
      return Stream.of();
    }
    fresh.sort(Comparator.comparingInt(pair -> pair.weight().rank()));
    var first = fresh.getFirst();
    var narrower = before.names(first.verb().text(), first.resource().text());
    var known = before.mentions(first.resource().text());
    var principal = grant.label().isEmpty() ? "" : "whoever has the role " + grant.label().replace(" ", ", ");
    return Stream.of(new Novelty(grant, known ? first.verb().at() : first.resource().at(), principal, first.text(), place(grant), true, false,
        Stream.concat(fresh.stream().map(Pair::weight), spelt(grant, fresh)).reduce(first.weight(), Weight::and), fresh.stream().map(Pair::text).toList(),
        (int) fresh.stream().map(pair -> ClusterRisks.group(pair.resource().text())).distinct().count(), grant.policy().startsWith(CLUSTER_ROLE) && grant.conditions().isEmpty(),
        narrower.isEmpty() ? spaces.isEmpty() ? "" : "before, only in namespace " + String.join(", ", spaces) : "before, only for " + String.join(", ", narrower)));
  }

  /// The namespaces that had a role of the same name, with rights on what this rule is about, where it is one for the whole cluster.
  private List<String> namespaces(Grant grant) {
    var name = grant.policy().startsWith(CLUSTER_ROLE) ? "/" + grant.policy().substring(CLUSTER_ROLE.length()) : "";
    return name.isEmpty() ? List.of() : pairsBefore.entrySet().stream().filter(entry -> entry.getKey().startsWith(ROLE) && entry.getKey().endsWith(name))
        .filter(entry -> grant.resources().stream().anyMatch(resource -> entry.getValue().mentions(resource.text()))).map(entry -> entry.getKey().substring(ROLE.length(), entry.getKey().length() - name.length())).sorted().toList();
  }

  /// Every verb of the documentation on everything is no less for being written out ("Authorization Overview", request verbs).
  private static Stream<Weight> spelt(Grant grant, List<Pair> fresh) {
    var all = fresh.stream().anyMatch(pair -> pair.resource().text().equals("*.*")) && grant.actions().stream().map(Word::text).collect(Collectors.toSet()).containsAll(VERBS);
    return all && grant.conditions().isEmpty() ? Stream.of(Weight.of("permissions", "everything")) : Stream.of();
  }

  /// In which namespace, or the whole cluster; what is named is said first.
  private static String place(Grant grant) {
    var named = grant.conditions().isEmpty() ? "" : String.join(", ", grant.conditions().getFirst().values()) + " in ";
    return named + (grant.policy().startsWith(CLUSTER_ROLE) ? ALL : grant.policy().contains("/") ? grant.policy().substring(grant.policy().indexOf(' ') + 1, grant.policy().indexOf('/')) : "its namespace");
  }

  private Stream<Novelty> binding(Grant grant) {
    var principal = Novelty.text(grant.principals());
    var role = Novelty.text(grant.actions());
    var place = Novelty.text(grant.resources());
    var same = holders(principal).flatMap(holder -> bindingsOf.getOrDefault(holder, List.of()).stream()).filter(other -> gives(Novelty.text(other.actions()), role)).map(other -> Novelty.text(other.resources())).toList();
    if (same.stream().anyMatch(where -> where.equals(ALL) || where.equals(place))) {
      return Stream.of();
    }
    var roleIsNew = rolesOfBindings.containsKey(grant.policy()) && !rolesOfBindings.get(grant.policy()).contains(role);
    return Stream.of(new Novelty(grant, roleIsNew ? grant.actions().getFirst().at() : grant.principals().getFirst().at(), principal, role, place, true, false, weight(principal, role), List.of(role), 1, place.equals(ALL),
        same.isEmpty() ? "" : "before, only in namespace " + String.join(", ", same)));
  }

  /// A role that is new itself is judged where it is written, unless everybody gets it.
  private Weight weight(String principal, String role) {
    return roles.defined("kubernetes", role, Clouds.broad(principal)).stream().flatMap(List::stream).flatMap(Clusters::weights).reduce(ClusterRisks.ofRole(role), Weight::and);
  }

  /// Whether every cluster has it.
  static boolean known(String role) {
    return WIDER.containsKey(role) || role.equals("ClusterRole cluster-admin");
  }

  private static Stream<Weight> weights(Grant rule) {
    Function<Word, Stream<Weight>> each = verb -> rule.resources().stream().map(resource -> ClusterRisks.of(verb.text(), resource.text(), !rule.conditions().isEmpty()));
    return rule.actions().stream().flatMap(each);
  }

  private static boolean gives(String own, String role) {
    return own.equals(role) || own.equals("ClusterRole cluster-admin") || WIDER.getOrDefault(role, Set.of()).contains(own);
  }

  /// The subjects that are one, or have it among their members ("Referring to subjects").
  private static Stream<String> holders(String principal) {
    var groups = principal.equals("User:system:anonymous") || principal.equals("Group:system:unauthenticated") ? Stream.<String>of() : Stream.of("Group:system:authenticated");
    var account = principal.startsWith("ServiceAccount:") && principal.contains("/");
    var accounts = account ? Stream.of("Group:system:serviceaccounts", "Group:system:serviceaccounts:" + principal.substring("ServiceAccount:".length(), principal.indexOf('/')))
        : principal.startsWith("Group:system:serviceaccounts:") ? Stream.of("Group:system:serviceaccounts") : Stream.<String>of();
    return Stream.of(Stream.of(principal), groups, accounts).flatMap(own -> own).distinct();
  }
}
