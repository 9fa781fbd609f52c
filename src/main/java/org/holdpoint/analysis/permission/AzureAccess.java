package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.permission.AzureCatalogue.Role;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.Word;

/// Role assignments and role definitions of Azure before and after → what is newly allowed. What a role leaves out (`NotActions`) is said as what it denies.
final class AzureAccess {

  /// Roles about everything: whoever has more than one of them is told by that.
  private static final Set<String> BASIC = Set.of("Owner", "Contributor", "Reader");
  private static final String GROUPS = "/providers/microsoft.management/managementgroups/";

  private AzureAccess() {}

  static List<Novelty> of(List<Grant> before, List<Grant> after, Clouds.Roles defined) {
    var assigned = before.stream().filter(grant -> grant.sort().equals("binding")).collect(Collectors.groupingBy(AzureAccess::principal));
    var found = new ArrayList<Novelty>(after.stream().filter(grant -> grant.sort().equals("binding")).flatMap(grant -> assignment(grant, assigned.getOrDefault(principal(grant), List.of()), defined)).toList());
    for (var sort : List.of("role", "data-role")) {
      after.stream().filter(grant -> grant.sort().equals(sort)).collect(Collectors.groupingBy(Grant::policy))
          .forEach((policy, role) -> found.addAll(role(role, before.stream().filter(other -> other.sort().equals(sort) && other.policy().equals(policy)).toList()).toList()));
    }
    return found;
  }

  private static String principal(Grant grant) {
    return Novelty.text(grant.principals()).toLowerCase(Locale.ROOT);
  }

  /// `before` are the assignments of the same principal.
  private static Stream<Novelty> assignment(Grant grant, List<Grant> before, Clouds.Roles defined) {
    var principal = Novelty.text(grant.principals());
    var role = Novelty.text(grant.actions());
    var scope = Novelty.text(grant.resources());
    var same = before.stream().filter(other -> holds(Novelty.text(other.actions()), role)).toList();
    var above = same.stream().filter(other -> within(scope, Novelty.text(other.resources()))).toList();
    if (above.stream().anyMatch(other -> other.conditions().isEmpty() || expression(other).equals(expression(grant)))) {
      return Stream.of();
    }
    var group = same.stream().map(other -> Novelty.text(other.resources())).filter(where -> where.toLowerCase(Locale.ROOT).startsWith(GROUPS) && !where.equalsIgnoreCase(scope)).findFirst();
    var certain = group.isEmpty() && (above.isEmpty() || grant.conditions().isEmpty());
    var because = !above.isEmpty() ? (certain ? "before, only under " + expression(above.getFirst()) : "whether " + expression(above.getFirst()) + " let the same through cannot be told")
        : group.map(where -> "whether " + scope + " is below " + where + " cannot be told").or(() -> same.stream().findFirst().map(other -> "before, only at " + Novelty.text(other.resources())))
            .or(() -> same.isEmpty() ? smaller(grant, before) : Optional.empty()).orElse("");
    return Stream.of(new Novelty(grant, same.isEmpty() || grant.resources().isEmpty() ? grant.at() : grant.resources().getFirst().at(), principal,
        AzureCatalogue.role(role).map(Role::name).orElse(role), scope, certain, false, AzureCatalogue.role(role).map(AzureCatalogue::of).or(() -> defined.defined("azure", role, false).map(AzureAccess::weight)).orElse(Weight.of("unknown")),
        List.of(AzureCatalogue.role(role).map(Role::name).orElse(role)), 1, wide(scope), because));
  }

  /// The role that the same principal had, where the one that it gets holds all of that and more; and where it had it, if that is below.
  private static Optional<String> smaller(Grant grant, List<Grant> before) {
    var role = Novelty.text(grant.actions());
    var scope = Novelty.text(grant.resources());
    return before.stream().filter(other -> AzureCatalogue.role(Novelty.text(other.actions())).filter(one -> !BASIC.contains(one.name())).isPresent() && AzureCatalogue.role(role).isPresent()).filter(other -> holds(role, Novelty.text(other.actions()))).findFirst()
        .map(other -> {
          var where = Novelty.text(other.resources());
          return "before, only as " + AzureCatalogue.role(Novelty.text(other.actions())).orElseThrow().name() + (!where.equalsIgnoreCase(scope) && within(where, scope) ? " at " + where : "");
        });
  }

  private static String expression(Grant grant) {
    return grant.conditions().stream().map(Condition::name).map(text -> text.replaceAll("\\s+", " ").strip()).collect(Collectors.joining(" && "));
  }

  /// Whether a scope is a whole subscription or more ("Understand scope for Azure RBAC").
  private static boolean wide(String scope) {
    var lower = scope.toLowerCase(Locale.ROOT);
    return scope.equals("/") || lower.startsWith(GROUPS) || lower.matches("/subscriptions/[^/]+/?");
  }

  private static boolean within(String scope, String above) {
    var end = above.endsWith("/") ? above : above + "/";
    return scope.equalsIgnoreCase(above) || !above.isEmpty() && scope.toLowerCase(Locale.ROOT).startsWith(end.toLowerCase(Locale.ROOT));
  }

  /// Whether whoever has a role has all that another one gives.
  private static boolean holds(String own, String other) {
    var one = AzureCatalogue.role(own);
    var two = AzureCatalogue.role(other);
    if (one.isEmpty() || two.isEmpty()) {
      return own.equalsIgnoreCase(other);
    }
    Predicate<String> left = pattern -> !two.get().actions().meets(pattern) || two.get().without().fits(pattern);
    return one.equals(two) || two.get().actions().texts().stream().allMatch(one.get().actions()::fits) && one.get().without().texts().stream().allMatch(left)
        && two.get().data().texts().stream().allMatch(one.get().data()::fits);
  }

  private static Stream<Novelty> role(List<Grant> role, List<Grant> before) {
    var without = Patterns.of(texts(role, "deny"));
    var had = Patterns.of(texts(before, "allow"));
    var gives = Patterns.of(texts(role, "allow"));
    var allows = role.stream().filter(grant -> grant.effect().equals("allow")).toList();
    // What was left out before, is not any more, and is among what the role gives.
    var lifted = texts(before, "deny").stream().filter(pattern -> !without.fits(pattern) && gives.meets(pattern)).toList();
    var added = allows.stream().map(grant -> Novelty.text(grant.actions())).filter(action -> !had.fits(action) && !without.fits(action)).collect(Collectors.toCollection(LinkedHashSet::new));
    if (added.isEmpty() && lifted.isEmpty()) {
      return scopes(allows, before, without);
    }
    var data = role.getFirst().sort().equals("data-role");
    var ranks = Stream.concat(added.stream(), lifted.stream()).distinct().collect(Collectors.toMap(pattern -> pattern, pattern -> weight(List.of(pattern), without, data).rank(), (one, _) -> one, LinkedHashMap::new));
    var ranked = ranks.keySet().stream().sorted(Comparator.comparing(ranks::get)).toList();
    var first = ranked.getFirst();
    var undenied = !added.contains(first);
    var whole = Patterns.of(List.of(first));
    var grant = allows.stream().filter(one -> undenied ? whole.meets(Novelty.text(one.actions())) : Novelty.text(one.actions()).equals(first)).findFirst().orElseThrow();
    return Stream.of(new Novelty(grant, grant.at(), "", first, Novelty.text(grant.resources()), true, undenied, weight(ranked, without, data), ranked,
        (int) ranked.stream().map(pattern -> pattern.split("/", 2)[0]).distinct().count(), grant.resources().stream().map(Word::text).anyMatch(AzureAccess::wide), undenied ? "it was left out before" : ""));
  }

  /// A role that gives what it gave, and may be assigned at a whole subscription or more, which it could not before (`AssignableScopes`).
  private static Stream<Novelty> scopes(List<Grant> allows, List<Grant> before, Patterns without) {
    var stood = before.stream().flatMap(grant -> grant.resources().stream()).map(Word::text).toList();
    var wider = allows.stream().flatMap(grant -> grant.resources().stream()).filter(scope -> wide(scope.text()) && stood.stream().noneMatch(above -> within(scope.text(), above))).findFirst();
    if (stood.isEmpty() || wider.isEmpty()) {
      return Stream.of();
    }
    var grant = allows.getFirst();
    var data = grant.sort().equals("data-role");
    var ranked = allows.stream().map(one -> Novelty.text(one.actions())).distinct().sorted(Comparator.comparing(action -> weight(List.of(action), without, data).rank())).toList();
    return Stream.of(new Novelty(grant, wider.get().at(), "", ranked.getFirst(), wider.get().text(), true, false, weight(ranked, without, data), ranked,
        (int) ranked.stream().map(action -> action.split("/", 2)[0]).distinct().count(), true, "before, only at " + stood.getFirst()));
  }

  /// Of a role that the files define.
  private static Weight weight(List<Grant> role) {
    return AzureCatalogue.of(new Role("", Patterns.of(texts(of(role, "role"), "allow")), Patterns.of(texts(of(role, "role"), "deny")), Patterns.of(texts(of(role, "data-role"), "allow"))));
  }

  private static List<Grant> of(List<Grant> role, String sort) {
    return role.stream().filter(grant -> grant.sort().equals(sort)).toList();
  }

  private static Weight weight(List<String> patterns, Patterns without, boolean data) {
    var none = Patterns.of(List.of());
    return AzureCatalogue.of(data ? new Role("", none, none, Patterns.of(patterns)) : new Role("", Patterns.of(patterns), without, none));
  }

  private static List<String> texts(List<Grant> grants, String effect) {
    return grants.stream().filter(grant -> grant.effect().equals(effect)).map(grant -> Novelty.text(grant.actions())).toList();
  }
}
