package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Key;

/// Grants that give nobody anything new: all who come to the right by them, themselves or as members of a role, were given it on the same thing before the change. What three people had is given to a role of the
/// three, what an administrator of the database could do anyway to a role that may do just that.
final class Regrouped {

  /// Members of a role that are looked at.
  private static final int MOST = 200;
  /// Statements that are looked through for each grant.
  private static final int MOST_BEFORE = 5_000;

  private final Replayed replayed;
  /// By the names of those whom they are for, in their order.
  private final Map<String, List<GrantStatement>> given = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /// `was` are the statements that the new ones begin with.
  private Regrouped(Replayed replayed, List<AccessFact> was) {
    this.replayed = replayed;
    was.stream().filter(GrantStatement.class::isInstance).map(GrantStatement.class::cast)
        .forEach(grant -> grant.to().stream().map(Grantee::name).distinct().forEach(name -> given.computeIfAbsent(name, _ -> new ArrayList<>()).add(grant)));
    was.forEach(fact -> people(fact).map(Grantee::name).forEach(known::add));
  }

  static Set<Key> of(Replayed replayed, List<AccessFact> was) {
    if (was.isEmpty() || was.size() > MOST_BEFORE) {
      return Set.of();
    }
    var regrouped = new Regrouped(replayed, was);
    return replayed.steps().stream().filter(step -> step.fact() instanceof GrantStatement grant && regrouped.nothingNew(grant)).map(step -> step.fact().key()).collect(Collectors.toSet());
  }

  private static Stream<Grantee> people(AccessFact fact) {
    return switch (fact) {
      case GrantStatement grant -> grant.to().stream();
      case MembershipStatement member -> Stream.concat(member.roles().stream(), member.to().stream());
      case PrincipalStatement one -> Stream.of(one.who());
      case AccessFact _ -> Stream.empty();
    };
  }

  private boolean nothingNew(GrantStatement grant) {
    if (!grant.verb().equals("grant") || grant.option() || grant.to().stream().anyMatch(to -> to.kind().equals("public"))) {
      return false;
    }
    var had = new ArrayList<String>();
    for (var to : grant.to()) {
      var who = replayed.after().names().who(to);
      var members = replayed.after().roles().membersOf(who, MOST);
      var all = Stream.concat(Stream.of(who), members.stream()).toList();
      // A role that is new is nobody, those in it are; a user that is new had nothing.
      if (members.size() == MOST || all.stream().anyMatch(one -> !known.contains(one) && replayed.after().roles().membersOf(one, 1).isEmpty())) {
        return false;
      }
      had.addAll(all.stream().filter(known::contains).toList());
    }
    return !had.isEmpty() && had.stream().distinct().allMatch(who -> grant.rights().stream().allMatch(right -> grant.on().stream().allMatch(on -> had(who, right, on))));
  }

  private boolean had(String who, Right right, Securable on) {
    var before = replayed.before();
    return before.may(who, Rights.name(right.name()), "", before.thing(on)) || replayed.before().roles().inherited(who).stream().anyMatch(name -> last(name, right, on).filter(grant -> grant.verb().equals("grant")).isPresent());
  }

  /// The last statement of the right that names somebody: what was taken away and given again is had.
  private Optional<GrantStatement> last(String name, Right right, Securable on) {
    return given.getOrDefault(name, List.of()).stream().filter(grant -> grant.on().stream().anyMatch(other -> other.kind().equals(on.kind()) && other.path().equals(on.path()))
        && grant.rights().stream().anyMatch(other -> covers(other, right))).reduce((_, later) -> later);
  }

  private static boolean covers(Right had, Right right) {
    return had.columns().isEmpty() && (Rights.name(had.name()).equals(Rights.ALL) || Rights.name(had.name()).equals(Rights.name(right.name())));
  }
}
