package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.holdpoint.analysis.access.Replayed.Step;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ReachFact.NewPower;
import org.holdpoint.source.Span;

/// What new members may do that they could not do before.
final class Memberships {

  /// (rights) More than these are not looked through: it is said of the memberships that come after them.
  private static final int MOST = 10_000_000;
  private static final String TOO_MANY = "more than 10 million rights come by memberships: what of these is new is not looked through";
  /// (places) More of these nobody wants to read.
  private static final int SHOWN = 10;
  private final AccessState before;
  private final AccessState after;
  private final Gains gains;
  private final Map<String, List<Journal.Entry>> entries = new HashMap<>();
  private final Map<Bond, List<Journal.Entry>> fresh = new HashMap<>();
  private final Set<Bond> unlooked = new HashSet<>();
  private int looked;

  private final Administering administering;

  Memberships(Replayed replayed, Gains gains, Administering administering) {
    this.administering = administering;
    this.before = replayed.before();
    this.after = replayed.after();
    this.gains = gains;
  }

  List<Fact> of(Step step) {
    return switch (step.fact()) {
      case MembershipStatement membership when membership.verb().equals("grant") -> each(membership, membership.to(), membership.roles());
      case PrincipalStatement principal when !principal.memberOf().isEmpty() && !principal.verb().equals("drop") -> each(principal, List.of(principal.who()), principal.memberOf());
      case PrincipalStatement principal when Activation.said(principal.attributes()) -> active(principal);
      case AccessFact _ -> List.of();
    };
  }

  /// The rights of roles that somebody was let into before, and has without a word from now on.
  private List<Fact> active(PrincipalStatement principal) {
    var member = after.names().who(principal.who());
    var roles = before.roles().reachable(member).stream().filter(role -> !role.equals(member) && after.member(member, role) && !before.word(member, List.of(role)).isEmpty() && after.word(member, List.of(role)).isEmpty()).sorted().toList();
    var rights = roles.stream().flatMap(role -> after.roles().inherited(role).stream()).distinct().flatMap(role -> entries(after, role)).limit(MOST).toList();
    return rights.isEmpty() ? List.of() : List.of(gains.access(principal, member, rights, "membership", "", roles.stream().map(role -> role + " is a default role of " + member).toList(),
        rights.stream().map(Journal.Entry::at).distinct().limit(SHOWN).toList()));
  }

  private List<Fact> each(AccessFact fact, List<Grantee> members, List<Grantee> roles) {
    var found = new ArrayList<Fact>();
    for (var grantee : members) {
      var member = after.names().who(grantee);
      if (member.isEmpty() || !after.member(member, after.names().who(roles.getFirst()))) {
        continue;
      }
      for (var role : roles) {
        found.addAll(powers(fact, member, after.names().who(role)));
      }
      access(fact, member, roles).ifPresent(found::add);
    }
    return found;
  }

  /// Attributes are had by SET ROLE only, also through a member that does not inherit (PostgreSQL manual, CREATE ROLE, Notes); predefined roles are inherited.
  private List<Fact> powers(AccessFact fact, String member, String role) {
    var found = new ArrayList<Fact>();
    for (var one : after.roles().reachable(role)) {
      if (before.roles().reachable(member).contains(one) || !after.roles().reachable(member).contains(one)) {
        continue;
      }
      after.roles().attributes(one).stream().filter(Powers::attribute).forEach(attribute -> found.add(power(fact, member, one, attribute, "set-role")));
      var how = after.inherits(member, one) ? "inherits" : "set-role";
      administering.of(one).keySet().forEach(right -> found.add(power(fact, member, one, right, how)));
      if (Powers.role(after.dialect(), one)) {
        found.add(power(fact, member, one, one, how));
      }
    }
    return found;
  }

  private NewPower power(AccessFact fact, String member, String role, String power, String how) {
    var way = after.roles().way(member, role);
    var chain = Stream.concat(ends(way.stream().map(step -> step.member() + " is a member of " + step.role()).toList(), left -> List.of(left + " more memberships")).stream(), power.equals(role) ? Stream.of() : Stream.of(role + " has " + power)).toList();
    var because = new ArrayList<Span>(ends(way.stream().map(Roles.Step::at).filter(at -> !at.equals(fact.at())).toList(), _ -> List.of()));
    after.roles().given(role, power).or(() -> Optional.ofNullable(administering.of(role).get(power))).ifPresent(because::add);
    return new NewPower(Gains.key(fact, "new-power", member, role, power), fact.at(), fact.within(), after.dialect(), member, power, how, chain, because);
  }

  /// A long way by its ends, with what is said of the rest: of thousands of roles that are members of each other, all ways together would be longer than anything.
  private static <T> List<T> ends(List<T> way, IntFunction<List<T>> rest) {
    return way.size() <= 2 * SHOWN + 1 ? way : Stream.of(way.subList(0, SHOWN), rest.apply(way.size() - 2 * SHOWN), way.subList(way.size() - SHOWN, way.size())).flatMap(List::stream).toList();
  }

  /// The rights of the roles, as far as the member did not have them.
  private Optional<Fact> access(AccessFact fact, String member, List<Grantee> granted) {
    var roles = granted.stream().map(after.names()::who).toList();
    var gained = new LinkedHashSet<String>();
    roles.forEach(role -> gained.addAll(after.roles().inherited(role)));
    // The roles are as many, so no two of their rights are the same.
    var fresh = new ArrayList<Journal.Entry>();
    gained.stream().filter(role -> !rights(role).isEmpty()).forEach(role -> fresh.addAll(fresh(new Bond(member, role))));
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    var chain = roles.stream().map(role -> member + " is a member of " + role).toList();
    var because = fresh.stream().map(Journal.Entry::at).distinct().limit(SHOWN).toList();
    var access = gains.access(fact, member, fresh, "membership", after.word(member, roles), chain, because);
    return Optional.of(unlooked.isEmpty() || gained.stream().noneMatch(role -> unlooked.contains(new Bond(member, role))) ? access : access.uncounted(TOO_MANY));
  }

  /// A member and a role whose rights it has, by however many steps.
  private record Bond(String member, String role) {}

  /// What the member may by the role, and did not before; the first of it where there is too much.
  private List<Journal.Entry> fresh(Bond bond) {
    return fresh.computeIfAbsent(bond, _ -> {
      var rights = rights(bond.role());
      looked = Math.min(MOST + 1, looked + rights.size());
      if (looked > MOST && !rights.isEmpty()) {
        unlooked.add(bond);
        return rights.subList(0, Math.min(SHOWN, rights.size()));
      }
      var sure = !after.covering() && after.inherits(bond.member(), bond.role());
      return rights.stream().filter(entry -> (sure || gains.has(bond.member(), entry)) && !gains.had(bond.member(), entry)).toList();
    });
  }

  private List<Journal.Entry> rights(String role) {
    return entries.computeIfAbsent(role, one -> entries(after, one).toList());
  }

  /// What a role itself may.
  static Stream<Journal.Entry> entries(AccessState state, String role) {
    if (state.covering()) {
      return state.covers().of(role).entrySet().stream().flatMap(path -> path.getValue().entrySet().stream().filter(said -> said.getValue().given())
          .map(said -> new Journal.Entry(role, said.getKey().right(), said.getKey().column(), Scope.thing(path.getKey()), said.getValue().option(), said.getValue().at())));
    }
    return state.ledger().held(role).stream().flatMap(thing -> state.ledger().known(thing).stream()).flatMap(acl -> acl.of(role).stream().map(on -> {
      var given = acl.held(on, role).values().iterator().next();
      return new Journal.Entry(role, on.right(), on.column(), acl.thing, given.option(), given.at());
    }));
  }
}
