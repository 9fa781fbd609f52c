package org.holdpoint.analysis.permission;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.permission.NewAccess.Outcome;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Ban;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.NewPermission;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// What is left of the statements of AWS that forbid. A Deny takes from what any other policy allows (IAM User Guide, "Policy evaluation logic"), so that one which is gone counts where its own policy
/// allows nothing, as service control policies and guards of buckets do. What the statements now forbid is held against it as what is newly allowed is held against what was, the other way round.
public final class Bans {

  /// Keys of conditions that say in which organization, from which network, and how proven a request must be ("Building a Data Perimeter on AWS", whitepaper): what is forbidden by them is forbidden of
  /// whatever any policy allows its holder.
  private static final Set<String> PERIMETER = Set.of("aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount", "aws:resourceorgid", "aws:resourceorgpaths", "aws:resourceaccount", "aws:sourcevpc",
      "aws:sourcevpce", "aws:sourceip", "aws:sourceorgid", "aws:securetransport", "aws:multifactorauthpresent", "aws:requestedregion");

  private Bans() {}

  /// Statements that forbid and were not there before: where one went that is gone from its place.
  public record Moved(List<Grant> grants) {}

  /// Of all facts of the two sides.
  public static Moved moved(List<Fact> was, List<Fact> now) {
    var after = denies(now);
    if (after.isEmpty()) {
      return new Moved(List.of());
    }
    var before = denies(was).stream().map(Bans::placed).collect(Collectors.toSet());
    return new Moved(after.stream().filter(grant -> !before.contains(placed(grant))).toList());
  }

  private static List<Object> placed(Grant grant) {
    return List.of(grant.key().subject(), grant.policy(), Permissions.said(grant));
  }

  /// Every statement of a document that forbids, as it is.
  public static List<Fact> before(List<Fact> was) {
    var denies = denies(was);
    if (denies.isEmpty()) {
      return List.of();
    }
    var strangers = new Statement.Strangers(denies.stream());
    return denies.stream().<Fact>map(grant -> whole(grant, guard(grant, was), strangers)).toList();
  }

  /// What is left of those that a document had. `allowed` is what it newly allows: what is told there of a Deny that is gone is not told again.
  public static List<Fact> of(List<Fact> was, List<Fact> now, List<Fact> allowed, Moved moved) {
    var before = denies(was);
    if (before.isEmpty()) {
      return List.of();
    }
    var after = denies(now);
    var told = allowed.stream().filter(NewPermission.class::isInstance).map(NewPermission.class::cast).filter(one -> one.by().equals("undenied")).map(NewPermission::policy).collect(Collectors.toSet());
    var strangers = new Statement.Strangers(Stream.of(before, after, moved.grants()).flatMap(List::stream));
    return before.stream().flatMap(grant -> left(grant, guard(grant, was), Permissions.grants(was), Permissions.grants(now), moved.grants(), told, strangers).stream()).toList();
  }

  private static List<Grant> denies(List<Fact> facts) {
    return Permissions.grants(facts).stream().filter(grant -> grant.effect().equals("deny")).toList();
  }

  private static boolean guard(Grant deny, List<Fact> was) {
    return deny.conditions().stream().anyMatch(one -> PERIMETER.contains(one.name())) || !deny.sort().equals("identity") || Permissions.grants(was).stream().noneMatch(grant -> grant.effect().equals("allow") && grant.policy().equals(deny.policy()));
  }

  private static Ban whole(Grant grant, boolean guard, Statement.Strangers strangers) {
    var actions = Statement.of(grant, strangers, new Variables()).actions();
    var first = actions.stream().boxed().max(Comparator.comparing(Permissions::rank).thenComparing(Comparator.reverseOrder()));
    return new Ban(key(grant), grant.at(), grant.within(), grant.system(), grant.policy(), grant.sort(), grant.label(), guard, "whole", first.map(strangers::name).orElse(""),
        grant.resources().stream().map(Word::text).findFirst().orElse("*"), first.map(Permissions::level).orElse("unknown"), actions.cardinality(), !grant.conditions().isEmpty(), "");
  }

  private static Key key(Grant grant) {
    return new Key(grant.key().subject(), "ban", grant.key().path());
  }

  private static Optional<Fact> left(Grant was, boolean guard, List<Grant> side, List<Grant> all, List<Grant> moved, Set<String> told, Statement.Strangers strangers) {
    var own = all.stream().filter(grant -> grant.effect().equals("deny") && grant.policy().equals(was.policy())).toList();
    var elsewhere = moved.stream().filter(grant -> !own.contains(grant) && side(grant) == side(was)).toList();
    var said = Permissions.said(was);
    var now = Stream.concat(own.stream(), elsewhere.stream()).toList();
    var whole = whole(was, guard, strangers);
    if (told.contains(was.policy()) || now.stream().anyMatch(grant -> Permissions.said(grant).equals(said))) {
      return Optional.of(whole);
    }
    var variables = new Variables();
    var old = now.stream().map(grant -> Statement.of(allowed(grant), strangers, variables)).toList();
    var outcomes = outcomes(Statement.of(allowed(was), strangers, variables), old, variables);
    if (outcomes.isEmpty()) {
      return Optional.of(whole);
    }
    var twin = own.stream().filter(grant -> !was.label().isEmpty() && grant.label().equals(was.label())).findFirst()
        .or(() -> own.stream().filter(grant -> Statement.of(grant, strangers, variables).actions().intersects(Statement.of(was, strangers, variables).actions())).findFirst());
    var lifted = those(outcomes, "narrower", was, now);
    var counted = lifted.isEmpty() ? those(outcomes, "exempting", was, now) : lifted;
    // Told where it goes on, else where it stood; of a policy that is gone with it nothing is left.
    var place = twin.map(grant -> told(grant, was)).or(() -> lifted.isEmpty() ? now.stream().map(Grant::at).findFirst() : Optional.empty()).or(() -> before(was, side, all)).or(() -> around(was, all));
    return place.map(at -> {
      var first = (counted.isEmpty() ? outcomes.keySet() : counted).stream().max(Comparator.comparing(Permissions::rank).thenComparing(Comparator.reverseOrder())).orElseThrow();
      var outcome = outcomes.get(first);
      return new Ban(key(was), at, twin.map(Grant::within).orElse(at), was.system(), was.policy(), was.sort(), was.label(), guard, left(outcome, was, now), strangers.name(first), outcome.resource(),
          Permissions.level(first), counted.isEmpty() ? outcomes.size() : counted.size(), !was.conditions().isEmpty(), outcome.because().replaceFirst("^before, ", ""));
    });
  }

  /// Where a statement says what it said otherwise before: at a condition, where it is about the same actions.
  private static Span told(Grant now, Grant was) {
    var before = was.conditions().stream().map(Bans::words).collect(Collectors.toSet());
    var same = now.actions().stream().map(Word::text).toList().equals(was.actions().stream().map(Word::text).toList());
    return now.conditions().stream().filter(one -> same && !before.contains(words(one))).map(Condition::at).findFirst().orElse(now.at());
  }

  private static List<Object> words(Condition one) {
    return List.of(one.operator(), one.name(), one.values());
  }

  /// The actions of which this is left.
  private static List<Integer> those(Map<Integer, Outcome> outcomes, String left, Grant was, List<Grant> now) {
    return outcomes.entrySet().stream().filter(entry -> left(entry.getValue(), was, now).equals(left)).map(Map.Entry::getKey).toList();
  }

  /// The end of the statement after which it stood, where that is still there.
  private static Optional<Span> before(Grant was, List<Grant> side, List<Grant> all) {
    var own = side.stream().filter(grant -> grant.policy().equals(was.policy())).toList();
    var at = own.indexOf(was);
    return at < 1 ? Optional.empty() : all.stream().filter(grant -> grant.policy().equals(was.policy()) && Permissions.said(grant).equals(Permissions.said(own.get(at - 1)))).findFirst()
        .map(grant -> grant.resources().isEmpty() ? grant.at() : grant.resources().getLast().at());
  }

  /// Where the statements of its policy begin.
  private static Optional<Span> around(Grant was, List<Grant> all) {
    return all.stream().filter(grant -> grant.policy().equals(was.policy())).map(Grant::within).map(span -> new Span(span.file(), span.side(), span.line(), span.column(), span.line(), span.column() + 1)).findFirst();
  }

  /// What is attached to whoever acts, and what is attached to what is acted on.
  private static boolean side(Grant grant) {
    return grant.sort().equals("resource") || grant.sort().equals("trust");
  }

  private static Grant allowed(Grant grant) {
    return new Grant(grant.key(), grant.at(), grant.within(), grant.system(), grant.policy(), grant.sort(), grant.label(), "allow", grant.principals(), grant.othersThanPrincipals(), grant.actions(),
        grant.othersThanActions(), grant.resources(), grant.othersThanResources(), grant.conditions());
  }

  /// What it forbade and nothing forbids any more, by action.
  private static Map<Integer, Outcome> outcomes(Statement was, List<Statement> now, Variables variables) {
    var outcomes = new HashMap<Integer, Outcome>();
    var named = was.grant().principals().stream().map(Word::text).toList();
    // Of all but some, those count that are left out now and were not before.
    var principals = named.isEmpty() ? List.of("") : was.grant().othersThanPrincipals() ? Stream.concat(Stream.of(""), now.stream().filter(one -> one.grant().othersThanPrincipals())
        .flatMap(one -> one.grant().principals().stream()).map(Word::text).filter(name -> !named.contains(name)).distinct()).toList() : named;
    principals.forEach(principal -> Permissions.outcomes(was, principal, now, List.of(), variables).forEach((action, outcome) -> outcomes.merge(action, outcome, (one, other) -> one.isNew() ? one : other)));
    return outcomes;
  }

  private static String left(Outcome outcome, Grant was, List<Grant> now) {
    if (!outcome.isNew()) {
      return "open";
    }
    var exempting = outcome.because().startsWith("before, only") && now.stream().noneMatch(grant -> grant.conditions().stream().map(Atom::of).anyMatch(Bans::everybody));
    var some = was.othersThanPrincipals() && now.stream().anyMatch(grant -> grant.othersThanPrincipals() && grant.policy().equals(was.policy()));
    return exempting || some || was.othersThanActions() && now.stream().anyMatch(grant -> grant.othersThanActions() && grant.policy().equals(was.policy())) ? "exempting" : "narrower";
  }

  /// Whether all that have a name are left out: `ArnNotLike` with `arn:aws:iam::*:role/*`.
  private static boolean everybody(Atom atom) {
    return atom.not() && (atom.relation().startsWith("like") || atom.family().equals("arn")) && atom.values().stream().anyMatch(value -> value.matches("\\*|arn:.*[*](:role|:user|:root)?(/\\*)?") && value.endsWith("*"));
  }
}
