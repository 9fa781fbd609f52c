package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.analysis.access.Replayed.Step;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ReachFact.LiftedDeny;
import org.holdpoint.fact.ReachFact.LostAccess;
import org.holdpoint.fact.ReachFact.TableUse;

/// What statements take away, and what they let happen again that was forbidden.
final class Losses {

  private static final int MOST = 1000;
  /// What BigQuery grants are roles, each with several rights.
  private static final String ROLES = "ROLES/";
  /// (places) More of these nobody wants to read.
  private static final int SHOWN = 5;
  private final AccessState before;
  private final AccessState after;
  private final Map<String, List<TableUse>> uses;
  private final List<GrantStatement> grants;

  /// `uses` are the tables that programs name, by the last part of their names in small letters.
  Losses(Replayed replayed, Map<String, List<TableUse>> uses, List<AccessFact> statements) {
    this.uses = uses;
    this.grants = statements.stream().filter(GrantStatement.class::isInstance).map(GrantStatement.class::cast).filter(grant -> grant.verb().equals("grant")).toList();
    this.before = replayed.before();
    this.after = replayed.after();
  }

  private record Place(String who, Thing thing) {}

  List<Fact> of(Step step) {
    if (step.fact() instanceof MembershipStatement left && left.verb().equals("revoke") && !left.adminOnly()) {
      return left(step, left);
    }
    if (step.lost().isEmpty() && step.gone().isEmpty() && step.lifted().isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Fact>();
    found.addAll(lifted(step));
    found.addAll(losses(step, step.lost(), replaces(step.fact()) ? "replaced" : "revoke"));
    // What is on a thing that is gone for good is nobody's loss but that of the thing.
    found.addAll(losses(step, step.gone().stream().filter(entry -> stands(entry.thing()) && !givenAgain(step.fact(), entry)).toList(), "anew"));
    return found;
  }

  /// Whether a statement that stands as before, behind the one that makes the thing anew in its file, gives it once more when the file runs.
  private boolean givenAgain(AccessFact anew, Journal.Entry entry) {
    return grants.stream().anyMatch(grant -> Sequence.file(grant).equals(Sequence.file(anew)) && grant.order() > Sequence.order(anew) && grant.to().stream().anyMatch(to -> to.name().equals(entry.who()))
        && grant.on().stream().anyMatch(on -> Names.plain(on.path()).equals(Names.plain(entry.thing().path())))
        && grant.rights().stream().anyMatch(right -> right.name().equals(Rights.ALL) || right.name().equals(entry.right())));
  }

  /// What is forbidden no more, each right of somebody on something once.
  private List<Fact> lifted(Step step) {
    var places = new LinkedHashMap<List<Object>, List<Journal.Lifted>>();
    step.lifted().stream().filter(this::lifted).forEach(one -> places.computeIfAbsent(List.of(one.who(), one.right(), one.thing()), _ -> new ArrayList<>()).add(one));
    return places.values().stream().<Fact>map(all -> {
      var one = all.getFirst();
      var columns = all.stream().map(Journal.Lifted::column).filter(column -> !column.isEmpty()).toList();
      var held = all.stream().anyMatch(some -> after.may(some.who(), some.right(), some.column(), some.thing()));
      return new LiftedDeny(Gains.key(step.fact(), "lifted-deny", one.who(), one.right(), one.thing().shown()), step.fact().at(), step.fact().within(), after.dialect(), one.who(), one.right(), one.thing().shown(),
          columns.size() < all.size() ? List.of() : columns, held, one.deniedAt());
    }).toList();
  }

  /// What members lose with the roles that they are put out of.
  private List<Fact> left(Step step, MembershipStatement left) {
    var lost = after.who(left.to()).stream().flatMap(member -> after.who(left.roles()).stream().filter(role -> before.inherits(member, role)).flatMap(role -> before.roles().inherited(role).stream()).distinct()
        .flatMap(role -> Memberships.entries(before, role)).map(entry -> new Journal.Entry(member, entry.right(), entry.column(), entry.thing(), entry.option(), entry.at()))).limit(MOST).toList();
    return losses(step, lost, "membership");
  }

  private List<Fact> losses(Step step, List<Journal.Entry> entries, String by) {
    var lost = new LinkedHashMap<Place, List<Journal.Entry>>();
    entries.stream().filter(entry -> before.may(entry.who(), entry.right(), entry.column(), entry.thing()) && !after.may(entry.who(), entry.right(), entry.column(), entry.thing()))
        .forEach(entry -> lost.computeIfAbsent(new Place(entry.who(), entry.thing()), _ -> new ArrayList<>()).add(entry));
    return lost.entrySet().stream().<Fact>map(one -> fact(step.fact(), one.getKey(), one.getValue(), by)).toList();
  }

  private LostAccess fact(AccessFact fact, Place place, List<Journal.Entry> entries, String by) {
    return new LostAccess(Gains.key(fact, "lost-access", place.who(), place.thing().shown()), fact.at(), fact.within(), after.dialect(), place.who(),
        entries.stream().map(Journal.Entry::right).distinct().sorted().toList(), place.thing().shown(), by, entries.stream().anyMatch(this::last), entries.stream().map(Journal.Entry::at).distinct().toList(),
        used(place.thing(), entries).map(TableUse::at).limit(SHOWN).toList(), used(place.thing(), entries).anyMatch(use -> use.logins().stream().anyMatch(bare(place.who())::equalsIgnoreCase)));
  }

  /// Without the host from which it comes.
  private static String bare(String who) {
    return who.contains("@") ? who.substring(0, who.indexOf('@')) : who;
  }

  private boolean stands(Thing thing) {
    return Stream.of("relation", "routine", thing.sort()).anyMatch(sort -> after.ledger().known(new Thing(sort, thing.path())).filter(acl -> !acl.assumed).isPresent());
  }

  /// A name without its schema may be any that ends so. Without USAGE of its schema no table is reached (PostgreSQL documentation, Privileges; Snowflake, "Access control privileges").
  private Stream<TableUse> used(Thing thing, List<Journal.Entry> entries) {
    if (thing.sort().equals("schema") && Opened.closes(after.dialect()) && entries.stream().anyMatch(entry -> entry.right().equals(Opened.USAGE))) {
      return uses.values().stream().flatMap(List::stream).filter(use -> use.table().size() > 1 && use.table().get(use.table().size() - 2).equalsIgnoreCase(thing.path().getLast()));
    }
    return !thing.relation() || thing.path().isEmpty() ? Stream.of() : uses.getOrDefault(thing.path().getLast().toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(use -> use.table().size() < 2 || thing.path().size() < 2 || use.table().get(use.table().size() - 2).equalsIgnoreCase(thing.path().get(thing.path().size() - 2))).filter(use -> use.rights().isEmpty() || entries.stream().anyMatch(entry -> entry.right().equals(Rights.ALL) || entry.right().startsWith(ROLES) || use.rights().contains(entry.right())));
  }

  /// Whether it was forbidden before the first new statement, and is not forbidden again by the last.
  private boolean lifted(Journal.Lifted one) {
    return before.covers().forbids(one.who(), one.right(), one.was()) && there(one.thing()) && (one.column().isEmpty() ? !after.covers().forbids(one.who(), one.right(), one.thing().path())
        : !before.may(one.who(), one.right(), one.column(), one.thing()) && after.may(one.who(), one.right(), one.column(), one.thing()));
  }

  /// Nothing is forbidden or let of what is gone for good.
  private boolean there(Thing thing) {
    return after.relations().stream().anyMatch(one -> one.path().equals(thing.path())) || before.relations().stream().noneMatch(one -> one.path().equals(thing.path()));
  }

  /// Whether a statement takes all that was given before and names none of it.
  private static boolean replaces(AccessFact fact) {
    return switch (fact) {
      case GrantStatement grant -> grant.replaces();
      case OwnershipStatement owned -> !owned.keeps();
      case PrincipalStatement principal -> principal.verb().equals("create");
      case AccessFact _ -> false;
    };
  }

  /// Whether nobody has it any more but the owner, and roles that nobody is left in.
  private boolean last(Journal.Entry entry) {
    if (after.covering()) {
      var principals = after.covers().principals();
      return principals.size() <= MOST && principals.stream().filter(who -> !empty(who)).noneMatch(who -> after.covers().holds(after.everybody(who), entry.right(), entry.column(), entry.thing().path()).isPresent());
    }
    return after.ledger().known(entry.thing()).filter(acl -> acl.holders(new On(entry.right(), entry.column())).stream().anyMatch(who -> !who.equals(acl.owner()) && !empty(who))).isEmpty();
  }

  private boolean empty(String role) {
    return !before.roles().membersOf(role, 1).isEmpty() && after.roles().membersOf(role, 1).isEmpty() && !after.roles().has(role, "LOGIN");
  }
}
