package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.EscalationWay;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;

/// Ways to raise one's own rights that a policy of AWS opens: combinations of actions that its Allow statements give together, less what a Deny without a condition takes from every resource.
public final class Escalations {

  /// How a policy gives a combination.
  private enum Given { NOT, NARROWED, OPEN }

  private record Way(String name, List<Integer> actions, BitSet unless) {}

  private static final class Shipped {
    static final List<Way> WAYS = ways();
    static final int PASSES = Catalogue.aws().matching("iam:PassRole").nextSetBit(0);

    private static List<Way> ways() {
      var ways = new ArrayList<Way>();
      Catalogue.rows("aws-escalations.tsv", row -> {
        var actions = Stream.of(row[1].split("\\+")).map(name -> Catalogue.aws().matching(name).nextSetBit(0)).toList();
        if (actions.contains(-1)) {
          throw new IllegalStateException(row[0] + " has an action that the catalogue does not have");
        }
        ways.add(new Way(row[0], actions, row.length > 2 ? Catalogue.aws().matching(row[2]) : new BitSet()));
      });
      return List.copyOf(ways);
    }
  }

  /// What the statements of one policy give: to anything at all and without a condition, in any way, and without a condition, but to what they name.
  private record Gifts(BitSet open, BitSet some, BitSet unbound) {

    static Gifts of(List<Statement> statements) {
      var open = new BitSet();
      var some = new BitSet();
      var unbound = new BitSet();
      statements.stream().filter(Statement::allows).forEach(one -> {
        some.or(one.actions());
        if (one.grant().conditions().isEmpty()) {
          unbound.or(one.actions());
          one.actions().stream().filter(action -> action < Catalogue.aws().size() && anything(one, action)).forEach(open::set);
        }
      });
      statements.stream().filter(one -> !one.allows() && one.grant().conditions().isEmpty() && !one.grant().othersThanResources() && one.resources().stream().anyMatch(Glob::everything)).forEach(one -> {
        open.andNot(one.actions());
        some.andNot(one.actions());
        unbound.andNot(one.actions());
      });
      return new Gifts(open, some, unbound);
    }

    /// Whether one of its patterns has every resource that the action takes: `*`, or `arn:aws:iam::*:role/*`.
    private static boolean anything(Statement one, int action) {
      if (one.grant().othersThanResources()) {
        return false;
      }
      var forms = Catalogue.forms(Catalogue.aws().action(action));
      return one.resources().stream().anyMatch(Glob::everything) || action == Shipped.PASSES && one.resources().stream().anyMatch(own -> Reaches.everyRole(own.text())) || !forms.isEmpty() && forms.stream().allMatch(form -> one.resources().stream().anyMatch(own -> own.holds(form)));
    }

    Given given(Way way) {
      // Who has all actions of the service already has what the way leads to.
      if (!way.actions().stream().allMatch(some::get) || !way.unless().isEmpty() && way.unless().stream().allMatch(some::get)) {
        return Given.NOT;
      }
      // Where any role may be passed, it matters little under which name the function or machine runs that takes it on.
      var passes = way.actions().contains(Shipped.PASSES) && open.get(Shipped.PASSES);
      return way.actions().stream().allMatch(passes ? unbound::get : open::get) ? Given.OPEN : Given.NARROWED;
    }
  }

  private Escalations() {}

  /// For each policy of a document the shortest way that it newly opens; `was` and `now` are all facts of it. Nothing is said of a policy that gives every action there is.
  public static List<Fact> of(List<Fact> was, List<Fact> now) {
    var after = grants(now);
    if (after.isEmpty()) {
      return List.of();
    }
    var before = grants(was);
    var strangers = new Statement.Strangers(Stream.concat(before.stream(), after.stream()));
    return after.stream().map(Grant::policy).distinct().flatMap(policy -> way(policy, one(before, policy), one(after, policy), strangers).stream()).toList();
  }

  private static List<Grant> grants(List<Fact> facts) {
    return facts.stream().filter(Grant.class::isInstance).map(Grant.class::cast).filter(grant -> grant.system().equals("aws") && grant.sort().equals("identity")).toList();
  }

  private static List<Grant> one(List<Grant> grants, String policy) {
    return grants.stream().filter(grant -> grant.policy().equals(policy)).toList();
  }

  private static Optional<Fact> way(String policy, List<Grant> before, List<Grant> after, Statement.Strangers strangers) {
    var variables = new Variables();
    var old = Gifts.of(before.stream().map(grant -> Statement.of(grant, strangers, variables)).toList());
    var statements = after.stream().map(grant -> Statement.of(grant, strangers, variables)).toList();
    var gifts = Gifts.of(statements);
    if (gifts.some().cardinality() >= Catalogue.aws().size()) {
      return Optional.empty();
    }
    var opened = Shipped.WAYS.stream().filter(way -> gifts.given(way).compareTo(old.given(way)) > 0).sorted(Comparator.comparing(gifts::given).reversed().thenComparing(way -> way.actions().size())).toList();
    return opened.stream().findFirst().map(way -> {
      var because = way.actions().stream().flatMap(action -> statements.stream().filter(Statement::allows).filter(one -> one.actions().get(action)).limit(1).map(one -> word(one, action, strangers))).toList();
      var first = after.getFirst();
      return new EscalationWay(new Key(first.key().subject(), "escalation-way", List.of(policy, first.key().path().getFirst())), because.getFirst().at(), first.within(), "aws", policy, way.name(),
          way.actions().stream().map(strangers::name).toList(), opened.stream().map(Way::name).toList(), gifts.given(way) == Given.OPEN && way.unless().isEmpty(), alone(way), before.isEmpty(), because.stream().map(Word::at).distinct().toList());
    });
  }

  private static boolean alone(Way way) {
    var action = Catalogue.aws().action(way.actions().getFirst());
    return way.actions().size() == 1 && action.level() == Catalogue.Level.PERMISSIONS && Catalogue.risks(action.name()).contains("escalation");
  }

  /// Where a statement gives an action.
  private static Word word(Statement one, int action, Statement.Strangers strangers) {
    return one.grant().actions().stream().filter(word -> !one.grant().othersThanActions() && strangers.matching(word.text()).get(action)).findFirst().orElse(new Word("", one.grant().at()));
  }
}
