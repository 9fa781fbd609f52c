package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.permission.NewAccess.Outcome;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.NewPermission;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;

/// Statements of AWS before and after → what is newly allowed, offline: one fact for each statement, and for each of the principals that are new to it.
public final class Permissions {

  private static final String AWS = "aws";
  /// So many actions are named; the rest is counted.
  private static final int NAMED = 5;
  /// No policy of AWS has so many (its size is bounded, "IAM and AWS STS quotas"); beyond that statements are not held against each other.
  private static final int MOST = 600;

  private Permissions() {}

  /// What the statements of one document newly allow. `was` and `now` are all facts of it.
  public static List<Fact> of(List<Fact> was, List<Fact> now) {
    var before = grants(was);
    var after = grants(now);
    if (after.isEmpty() || before.isEmpty()) {
      return List.of();
    }
    var facts = new ArrayList<Fact>();
    var sorts = after.stream().map(grant -> List.of(grant.policy(), grant.sort())).distinct().toList();
    sorts.forEach(sort -> facts.addAll(policy(one(before, sort), one(after, sort))));
    return facts;
  }

  private static List<Grant> one(List<Grant> grants, List<String> sort) {
    return grants.stream().filter(grant -> sort.equals(List.of(grant.policy(), grant.sort()))).toList();
  }

  static List<Grant> grants(List<Fact> facts) {
    return facts.stream().filter(Grant.class::isInstance).map(Grant.class::cast).filter(grant -> grant.system().equals(AWS)).toList();
  }

  /// What becomes of each action that is new or may be, of all statements of a policy together, by its name.
  static Map<String, Outcome> outcomes(List<Grant> before, List<Grant> after) {
    var strangers = new Statement.Strangers(Stream.concat(before.stream(), after.stream()));
    var variables = new Variables();
    var old = before.stream().map(grant -> Statement.of(grant, strangers, variables)).toList();
    var fresh = after.stream().map(grant -> Statement.of(grant, strangers, variables)).toList();
    var outcomes = new HashMap<String, Outcome>();
    fresh.stream().filter(Statement::allows).forEach(one -> outcomes(one, "", old, fresh, variables)
        .forEach((action, outcome) -> outcomes.merge(strangers.name(action), outcome, (first, second) -> first.isNew() ? first : second)));
    return outcomes;
  }

  static Map<Integer, Outcome> outcomes(Statement one, String principal, List<Statement> old, List<Statement> fresh, Variables variables) {
    var outcomes = new HashMap<Integer, Outcome>();
    one.singly().forEach(part -> new NewAccess(part, principal, old, fresh, variables).outcomes().forEach((action, outcome) -> outcomes.merge(action, outcome, (first, second) -> first.isNew() ? first : second)));
    return outcomes;
  }

  private static List<Fact> policy(List<Grant> before, List<Grant> after) {
    if (before.isEmpty()) {
      return List.of();
    }
    if (before.size() + after.size() > MOST) {
      return tooMany(before, after);
    }
    var strangers = new Statement.Strangers(Stream.concat(before.stream(), after.stream()));
    var variables = new Variables();
    var old = before.stream().map(grant -> Statement.of(grant, strangers, variables)).toList();
    var fresh = after.stream().map(grant -> Statement.of(grant, strangers, variables)).toList();
    var services = new HashSet<String>();
    old.stream().filter(Statement::allows).forEach(one -> one.actions().stream().mapToObj(strangers::name).map(Permissions::service).forEach(services::add));
    var same = before.stream().map(Permissions::said).collect(Collectors.toSet());
    // What stands as before is new only where a Deny is gone.
    var lifted = before.stream().anyMatch(grant -> grant.effect().equals("deny") && after.stream().map(Permissions::said).noneMatch(said(grant)::equals));
    var facts = new ArrayList<Fact>();
    fresh.stream().filter(Statement::allows).filter(one -> lifted || !same.contains(said(one.grant()))).forEach(one -> {
      var principals = one.grant().principals().isEmpty() || one.grant().othersThanPrincipals() ? List.of("") : one.grant().principals().stream().map(Word::text).toList();
      var seen = new HashSet<Map<Integer, Outcome>>();
      for (var principal : principals) {
        var outcomes = outcomes(one, principal, old, fresh, variables);
        if (seen.add(outcomes)) {
          Stream.of(true, false).filter(isNew -> outcomes.values().stream().anyMatch(outcome -> outcome.isNew() == isNew)).limit(1)
              .flatMap(isNew -> Trusts.said(fact(one, principal, outcomes, isNew, strangers, services), one.grant(), before)).forEach(facts::add);
        }
      }
    });
    return facts;
  }

  /// The first statement that was not there before, of which nothing more is said.
  private static List<Fact> tooMany(List<Grant> before, List<Grant> after) {
    var same = before.stream().map(Permissions::said).collect(Collectors.toSet());
    return after.stream().filter(grant -> grant.effect().equals("allow") && !same.contains(said(grant)) && !grant.actions().isEmpty()).limit(1)
        .<Fact>map(grant -> new NewPermission(new Key(grant.key().subject(), "new-permission", grant.key().path()), grant.at(), grant.within(), grant.system(), grant.policy(), grant.sort(), "possible",
            "allowed", "", grant.actions().getFirst().text(), "", "write", 0, 0, List.of(), List.of(), List.of(), false, false, false, !grant.conditions().isEmpty(),
            "a policy of " + after.size() + " statements is not compared statement by statement")).toList();
  }

  /// What a statement says, wherever it stands.
  static List<Object> said(Grant grant) {
    return List.of(grant.effect(), words(grant.principals()), grant.othersThanPrincipals(), words(grant.actions()), grant.othersThanActions(), words(grant.resources()), grant.othersThanResources(),
        grant.conditions().stream().map(one -> List.of(one.operator(), one.name(), one.values())).collect(Collectors.toSet()));
  }

  private static Object words(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.toSet());
  }

  private static NewPermission fact(Statement one, String principal, Map<Integer, Outcome> outcomes, boolean isNew, Statement.Strangers strangers, HashSet<String> services) {
    var actions = new BitSet();
    outcomes.forEach((action, outcome) -> actions.set(action, outcome.isNew() == isNew));
    var ranked = actions.stream().boxed().sorted(Comparator.comparing(Permissions::rank).reversed().thenComparing(Comparator.naturalOrder())).toList();
    var first = ranked.getFirst();
    var outcome = outcomes.get(first);
    var grant = one.grant();
    var names = actions.stream().mapToObj(strangers::name).toList();
    var at = grant.actions().stream().filter(word -> !grant.othersThanActions() && strangers.matching(word.text()).get(first)).map(Word::at).findFirst().orElse(grant.at());
    var path = Stream.concat(grant.key().path().stream(), Stream.of(principal)).toList();
    return new NewPermission(new Key(grant.key().subject(), "new-permission", path), at, grant.within(), grant.system(), grant.policy(), grant.sort(), isNew ? "new" : "possible",
        outcome.undenied() ? "undenied" : "allowed", principal, strangers.name(first), outcome.resource(), level(first), ranked.size(), (int) names.stream().map(Permissions::service).distinct().count(),
        ranked.stream().limit(NAMED).map(strangers::name).toList(), ranked.stream().map(strangers::name).filter(Removing::removes).limit(NAMED).toList(),
        names.stream().flatMap(name -> Stream.of(Catalogue.risks(name).split(" "))).filter(word -> !word.isEmpty()).distinct().sorted().toList(),
        one.resources().stream().anyMatch(Glob::everything) && ranked.stream().anyMatch(Permissions::named),
        names.stream().map(Permissions::service).noneMatch(services::contains), one.actions().cardinality() >= Catalogue.aws().size(), !grant.conditions().isEmpty(), outcome.because());
  }

  /// Whether the action takes resources that can be told apart.
  static boolean named(int action) {
    return action >= Catalogue.aws().size() || Catalogue.aws().action(action).takesResources();
  }

  static String service(String action) {
    return action.substring(0, Math.max(action.indexOf(':'), 0));
  }

  /// How grave an action is: its level, then what is said of it, then whether it takes something away.
  static int rank(int action) {
    return action >= Catalogue.aws().size() ? 0 : Catalogue.aws().rank(action);
  }

  static String level(int action) {
    return action >= Catalogue.aws().size() ? "unknown" : switch (Catalogue.aws().action(action).level()) {
      case LIST -> "list";
      case READ -> "read";
      case TAGGING -> "tag";
      case WRITE -> "write";
      case PERMISSIONS -> "permissions";
    };
  }
}
