package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.permission.AzureCatalogue.Role;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.Word;

/// Role assignments and role definitions of Azure before and after → what is newly allowed. What a role leaves out (`NotActions`) is said as what it denies.
final class AzureAccess {

  private static final String GROUPS = "/providers/microsoft.management/managementgroups/";

  private AzureAccess() {}

  static List<Novelty> of(List<Grant> before, List<Grant> after) {
    var assigned = before.stream().filter(grant -> grant.sort().equals("binding")).toList();
    var found = new ArrayList<Novelty>(after.stream().filter(grant -> grant.sort().equals("binding")).flatMap(grant -> assignment(grant, assigned)).toList());
    for (var sort : List.of("role", "data-role")) {
      after.stream().filter(grant -> grant.sort().equals(sort)).collect(Collectors.groupingBy(Grant::policy))
          .forEach((policy, role) -> found.addAll(role(role, before.stream().filter(other -> other.sort().equals(sort) && other.policy().equals(policy)).toList()).toList()));
    }
    return found;
  }

  private static Stream<Novelty> assignment(Grant grant, List<Grant> before) {
    var principal = Novelty.text(grant.principals());
    var role = Novelty.text(grant.actions());
    var scope = Novelty.text(grant.resources());
    var same = before.stream().filter(other -> Novelty.text(other.principals()).equalsIgnoreCase(principal) && holds(Novelty.text(other.actions()), role)).toList();
    var above = same.stream().filter(other -> within(scope, Novelty.text(other.resources()))).toList();
    if (above.stream().anyMatch(other -> other.conditions().isEmpty() || expression(other).equals(expression(grant)))) {
      return Stream.of();
    }
    var group = same.stream().map(other -> Novelty.text(other.resources())).filter(where -> where.toLowerCase(Locale.ROOT).startsWith(GROUPS) && !where.equalsIgnoreCase(scope)).findFirst();
    var certain = group.isEmpty() && (above.isEmpty() || grant.conditions().isEmpty());
    var because = !above.isEmpty() ? (certain ? "before, only under " + expression(above.getFirst()) : "whether " + expression(above.getFirst()) + " let the same through cannot be told")
        : group.map(where -> "whether " + scope + " is below " + where + " cannot be told").or(() -> same.stream().findFirst().map(other -> "before, only at " + Novelty.text(other.resources()))).orElse("");
    return Stream.of(new Novelty(grant, same.isEmpty() || grant.resources().isEmpty() ? grant.at() : grant.resources().getFirst().at(), principal,
        AzureCatalogue.role(role).map(Role::name).orElse(role), scope, certain, false, AzureCatalogue.role(role).map(AzureCatalogue::of).orElse(Weight.of("unknown")),
        List.of(AzureCatalogue.role(role).map(Role::name).orElse(role)), 1, wide(scope), because));
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
    Predicate<String> left = pattern -> two.get().actions().stream().noneMatch(action -> AzureCatalogue.meet(pattern, action)) || two.get().without().stream().anyMatch(wider -> AzureCatalogue.fits(wider, pattern));
    return one.equals(two) || two.get().actions().stream().allMatch(action -> one.get().actions().stream().anyMatch(wider -> AzureCatalogue.fits(wider, action)))
        && one.get().without().stream().allMatch(left) && two.get().data().stream().allMatch(action -> one.get().data().stream().anyMatch(wider -> AzureCatalogue.fits(wider, action)));
  }

  private static Stream<Novelty> role(List<Grant> role, List<Grant> before) {
    var without = texts(role, "deny");
    var had = texts(before, "allow");
    var hadNot = texts(before, "deny");
    var allows = role.stream().filter(grant -> grant.effect().equals("allow")).toList();
    // What was left out before, is not any more, and is among what the role gives.
    var lifted = hadNot.stream().filter(pattern -> without.stream().noneMatch(other -> AzureCatalogue.fits(other, pattern)))
        .filter(pattern -> allows.stream().anyMatch(grant -> AzureCatalogue.meet(Novelty.text(grant.actions()), pattern))).toList();
    var added = allows.stream().filter(grant -> had.stream().noneMatch(other -> AzureCatalogue.fits(other, Novelty.text(grant.actions()))))
        .filter(grant -> without.stream().noneMatch(other -> AzureCatalogue.fits(other, Novelty.text(grant.actions())))).toList();
    if (added.isEmpty() && lifted.isEmpty()) {
      return Stream.of();
    }
    var data = role.getFirst().sort().equals("data-role");
    var ranked = Stream.concat(added.stream().map(grant -> Novelty.text(grant.actions())), lifted.stream()).distinct()
        .sorted(Comparator.comparingInt(pattern -> weight(List.of(pattern), without, data).rank())).toList();
    var first = ranked.getFirst();
    var undenied = added.stream().noneMatch(grant -> Novelty.text(grant.actions()).equals(first));
    var grant = allows.stream().filter(one -> undenied ? AzureCatalogue.meet(Novelty.text(one.actions()), first) : Novelty.text(one.actions()).equals(first)).findFirst().orElseThrow();
    return Stream.of(new Novelty(grant, grant.at(), "", first, Novelty.text(grant.resources()), true, undenied, weight(ranked, without, data), ranked,
        (int) ranked.stream().map(pattern -> pattern.split("/", 2)[0]).distinct().count(), grant.resources().stream().map(Word::text).anyMatch(AzureAccess::wide), undenied ? "it was left out before" : ""));
  }

  private static Weight weight(List<String> patterns, List<String> without, boolean data) {
    return AzureCatalogue.of(data ? new Role("", List.of(), List.of(), patterns) : new Role("", patterns, without, List.of()));
  }

  private static List<String> texts(List<Grant> grants, String effect) {
    return grants.stream().filter(grant -> grant.effect().equals(effect)).map(grant -> Novelty.text(grant.actions())).toList();
  }
}
