package org.holdpoint.analysis.permission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.permission.Atom.Said;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;

/// Bindings and custom roles of Google Cloud before and after → what is newly allowed.
final class GoogleAccess {

  private static final Set<String> EVERYBODY = Set.of("allUsers", "allAuthenticatedUsers");
  /// Whom an identity pool vouches for ("Principal identifiers").
  private static final String POOL = "principalSet:";
  private static final List<String> ABOVE = List.of("", "project", "folder", "organization");

  private GoogleAccess() {}

  static List<Novelty> of(List<Grant> before, List<Grant> after, Clouds.Roles defined) {
    var had = before.stream().filter(other -> other.sort().equals("binding")).collect(Collectors.groupingBy(other -> List.of(other.policy(), Novelty.text(other.principals()))));
    var bindings = after.stream().filter(grant -> grant.sort().equals("binding")).flatMap(grant -> binding(grant, had, defined))
        .map(one -> one.because().isEmpty() ? narrower(one.grant(), before, after).map(one::because).orElse(one) : one);
    var roles = after.stream().filter(grant -> grant.sort().equals("role")).collect(Collectors.groupingBy(Grant::policy)).values().stream()
        .flatMap(role -> role(role, before.stream().filter(other -> other.sort().equals("role") && other.policy().equals(role.getFirst().policy())).map(other -> Novelty.text(other.actions()))
            .collect(Collectors.toSet())));
    return Stream.concat(bindings, roles).toList();
  }

  private static Stream<Novelty> binding(Grant grant, Map<List<String>, List<Grant>> had, Clouds.Roles defined) {
    var member = Novelty.text(grant.principals());
    var role = Novelty.text(grant.actions());
    var same = holders(member).flatMap(holder -> had.getOrDefault(List.of(grant.policy(), holder), List.of()).stream()).filter(other -> GoogleRoles.holds(Novelty.text(other.actions()), role)).toList();
    var said = same.stream().map(other -> through(grant, other)).toList();
    if (said.contains(Said.YES)) {
      return Stream.of();
    }
    var certain = !said.contains(Said.OPEN);
    var because = same.isEmpty() ? "" : certain ? "before, only under " + expression(same.getFirst()) : "whether " + expression(same.get(said.indexOf(Said.OPEN))) + " let the same through cannot be told";
    var known = had.containsKey(List.of(grant.policy(), member));
    var weight = agent(member, role) ? Weight.NONE : defined.defined("gcp", role, Clouds.broad(member)).stream().flatMap(List::stream).map(rule -> GoogleRoles.of(Novelty.text(rule.actions())))
        .reduce(GoogleRoles.ofRole(role), Weight::and);
    return Stream.of(new Novelty(grant, known ? grant.actions().getFirst().at() : grant.at(), member, role, Novelty.text(grant.resources()), certain, false, weight, List.of(role), 1, false, because));
  }

  /// Where the same principal had the role before and has it no more, who had it where everybody has it now, or which smaller role the principal had there.
  private static Optional<String> narrower(Grant grant, List<Grant> before, List<Grant> after) {
    var given = before.stream().filter(other -> other.sort().equals("binding") && after.stream().noneMatch(one -> one.key().equals(other.key()))).toList();
    var gone = given.stream().filter(other -> Novelty.text(other.actions()).equals(Novelty.text(grant.actions()))).toList();
    var member = Novelty.text(grant.principals());
    if (EVERYBODY.contains(member) || member.startsWith(POOL) && member.endsWith("/*")) {
      var named = gone.stream().filter(other -> EVERYBODY.contains(member) || Novelty.text(other.principals()).replaceFirst("^principal:", POOL).startsWith(member.substring(0, member.length() - 1))).filter(other -> other.policy().equals(grant.policy())).map(other -> Novelty.text(other.principals())).filter(name -> !EVERYBODY.contains(name)).toList();
      return named.isEmpty() ? Optional.empty() : Optional.of("before, only for " + String.join(", ", named));
    }
    return gone.stream().filter(other -> Novelty.text(other.principals()).equals(member) && height(other.policy()) < height(grant.policy())).findFirst()
        .map(other -> "before, only on " + other.policy() + (other.conditions().isEmpty() ? "" : " under " + expression(other)))
        .or(() -> given.stream().filter(other -> Novelty.text(other.principals()).equals(member) && other.policy().equals(grant.policy()) && GoogleRoles.exceeds(Novelty.text(grant.actions()), Novelty.text(other.actions()))).findFirst()
            .map(other -> "before, only with " + Novelty.text(other.actions())));
  }

  /// How far up a resource is in the hierarchy (Google Cloud documentation, "Resource hierarchy"): what is given there holds for all below it.
  private static int height(String policy) {
    return Math.max(0, ABOVE.indexOf(policy.split(" ", 2)[0]));
  }

  /// Whether what meets the condition of a binding meets that of the other: the text of each comes first, then its parts, all of which must hold.
  private static Said through(Grant grant, Grant other) {
    if (other.conditions().isEmpty() || expression(other).equals(expression(grant))) {
      return Said.YES;
    }
    if (grant.conditions().isEmpty()) {
      return Said.NO;
    }
    var these = parts(grant);
    var said = parts(other).stream().map(part -> part.family().equals("expression") ? these.contains(part) ? Said.YES : Said.OPEN : Atom.implied(these, part)).toList();
    return said.contains(Said.NO) && !these.stream().anyMatch(part -> part.family().equals("expression")) ? Said.NO : said.contains(Said.NO) || said.contains(Said.OPEN) || said.isEmpty() ? Said.OPEN : Said.YES;
  }

  private static List<Atom> parts(Grant grant) {
    return grant.conditions().stream().skip(1).map(Atom::of).toList();
  }

  /// As it is written.
  private static String expression(Grant grant) {
    return grant.conditions().stream().limit(1).map(Condition::name).map(text -> text.replaceAll("\\s+", " ").strip()).collect(Collectors.joining());
  }

  /// A service of Google Cloud has its own role in every project that uses it ("Service agents").
  private static boolean agent(String member, String role) {
    return role.endsWith(".serviceAgent") && member.startsWith("serviceAccount:service-");
  }

  /// Those who, when they get something, give it to a member ("Principal identifiers").
  private static Stream<String> holders(String member) {
    var everybody = member.equals("allUsers") ? Stream.of(member) : Stream.of(member, "allUsers", "allAuthenticatedUsers");
    return Stream.concat(everybody, member.startsWith("user:") ? Stream.of("domain:" + member.substring(member.indexOf('@') + 1)) : Stream.of()).distinct();
  }

  private static Stream<Novelty> role(List<Grant> role, Set<String> before) {
    var fresh = role.stream().filter(grant -> !before.contains(Novelty.text(grant.actions()))).sorted(Comparator.comparingInt(grant -> GoogleRoles.of(Novelty.text(grant.actions())).rank())).toList();
    if (fresh.isEmpty()) {
      return Stream.of();
    }
    var first = fresh.getFirst();
    var names = fresh.stream().map(grant -> Novelty.text(grant.actions())).toList();
    return Stream.of(new Novelty(first, first.at(), "", names.getFirst(), "", true, false, names.stream().map(GoogleRoles::of).reduce(Weight::and).orElse(Weight.NONE), names,
        (int) names.stream().map(name -> name.split("\\.", 2)[0]).distinct().count(), false, ""));
  }
}
