package org.holdpoint.analysis.access;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.analysis.access.Roles.Membership;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.source.Span;

/// Who may do what in a database, after the statements that were applied to it one after the other.
public final class AccessState {

  private final String dialect;
  private final Names names;
  private final Journal journal = new Journal();
  private final Roles roles = new Roles();
  private final Defaults defaults = new Defaults();
  private final Ledger ledger;
  private final Covers covers;
  private final Rules rules;
  private final Giving giving;
  private final Activation activation;
  /// Tables and views by the paths that they lie below, and by their own.
  private final Map<List<String>, Set<Thing>> relations = new LinkedHashMap<>();

  /// The state of a database of which nothing is known yet.
  public AccessState(String dialect) {
    this.dialect = dialect;
    this.names = new Names(dialect);
    this.ledger = new Ledger(roles, journal, thing -> Rights.everybody(dialect, thing));
    this.rules = Rules.of(dialect);
    this.activation = new Activation(dialect);
    this.covers = new Covers(rules.meeting(), journal);
    this.giving = new Giving(this, rules, defaults);
  }

  Journal journal() {
    return journal;
  }

  Roles roles() {
    return roles;
  }

  Ledger ledger() {
    return ledger;
  }

  Covers covers() {
    return covers;
  }

  boolean covering() {
    return rules.covering();
  }

  String dialect() {
    return dialect;
  }

  Names names() {
    return names;
  }

  /// All tables and views that the statements know of.
  Set<Thing> relations() {
    return relations.getOrDefault(List.of(), Set.of());
  }

  Set<Thing> below(List<String> path) {
    return relations.getOrDefault(path, Set.of());
  }

  /// Runs a statement.
  public void apply(AccessFact fact) {
    names.at(fact.at().file());
    switch (fact) {
      case GrantStatement grant -> giving.rights(grant);
      case MembershipStatement membership -> membership(membership);
      case DefaultRightsStatement rights -> giving.defaults(rights);
      case PrincipalStatement principal -> principal(principal);
      case OwnershipStatement ownership -> Owning.apply(this, ownership);
      case ObjectStatement object -> object(object);
      case RoutineStatement routine -> create(routine.what(), routine.at());
      case SessionStatement session -> {
        names.session(session);
        activation.session(session);
        if (session.verb().equals("setting") && session.names().getFirst().equals("partial_revokes")) {
          covers.partial(session.names().getLast().equals("on"));
        }
      }
      case RowPolicyStatement _, MaskStatement _, RowsStatement _, CatalogQuery _, AccessFact.RetentionStatement _, AccessFact.BoundStatement _, AccessFact.ProgramStatement _, AccessFact.ViewStatement _ -> { }
    }
  }

  /// Takes it that the tables which a statement names are there.
  void assume(GrantStatement statement) {
    names.at(statement.at().file());
    statement.on().stream().filter(on -> !covering() && !on.kind().startsWith("all ") && !on.kind().startsWith("future ")).map(on -> thing(on)).filter(Thing::relation).forEach(thing -> {
      add(thing);
      ledger.acl(thing, "table");
    });
  }

  Thing thing(Securable on) {
    return names.thing(on.kind(), on.path(), this::known);
  }

  private boolean known(Thing thing) {
    return ledger.known(thing).isPresent() || below(thing.path()).contains(thing);
  }

  List<String> who(List<AccessFact.Grantee> grantees) {
    return grantees.size() == 1 ? List.of(names.who(grantees.getFirst())) : grantees.stream().map(names::who).toList();
  }

  private void membership(MembershipStatement statement) {
    for (var member : who(statement.to())) {
      if (statement.replaces()) {
        roles.leaveAll(member);
      }
      for (var role : who(statement.roles())) {
        if (!lets(role) || statement.idle() && !roles.reachable(member).contains(role)) {
          continue;
        }
        if (statement.verb().equals("grant")) {
          roles.join(member, role, new Membership(statement.admin(), statement.inherit().known(), statement.at()));
        } else {
          roles.leave(member, role, statement.adminOnly());
        }
      }
    }
  }

  /// Whether who runs the statement may let others into a role (PostgreSQL 15, GRANT: who has its admin option, or CREATEROLE unless it is a superuser).
  private boolean lets(String role) {
    var runner = names.runner();
    return runner.isEmpty() || !rules.checked() || roles.has(runner, "SUPERUSER") || roles.administers(runner, role) || roles.has(runner, "CREATEROLE") && !roles.has(role, "SUPERUSER");
  }

  private void principal(PrincipalStatement statement) {
    var who = names.who(statement.who());
    if (statement.verb().equals("drop")) {
      roles.drop(who);
      covers.forget(who);
      return;
    }
    if (statement.attributes().contains("OR REPLACE")) {
      roles.drop(who);
      covers.forget(who);
    }
    statement.attributes().forEach(attribute -> roles.attribute(who, attribute, statement.at()));
    statement.memberOf().forEach(role -> roles.join(who, names.who(role), new Membership(false, Optional.empty(), role.at())));
  }

  private void object(ObjectStatement statement) {
    switch (statement.verb()) {
      case "create" -> create(statement.what(), statement.at());
      case "drop" -> {
        var thing = thing(statement.what());
        if (thing.sort().equals("schema") || thing.sort().equals("database")) {
          List.copyOf(below(thing.path())).forEach(this::drop);
        }
        drop(thing);
      }
      case "anew" -> {
        drop(thing(statement.what()));
        create(statement.what(), statement.at());
      }
      case "like" -> ledger.copy(thing(new Securable(statement.what().kind(), statement.shadows(), statement.at())), thing(statement.what()));
      case "rename" -> Renames.apply(this, statement);
      case String _ -> { }
    }
  }

  private void create(Securable what, Span at) {
    var thing = thing(what);
    if (thing.relation()) {
      add(thing);
    }
    var schema = thing.outers();
    var initial = defaults.of(names.runner(), schema, Defaults.objects(what.kind()), giving.built(names.runner(), what.kind()));
    ledger.create(thing, what.kind(), names.runner(), initial, at);
    initial.forEach((on, to) -> to.forEach((who, option) -> {
      if (!who.equals(names.runner()) && !(who.equals(Roles.PUBLIC) && giving.built(names.runner(), what.kind()).getOrDefault(on, Map.of()).containsKey(who))) {
        journal.gained(new Journal.Entry(who, on.right(), "", thing, option, at));
      }
    }));
  }

  void add(Thing thing) {
    if (relations().contains(thing)) {
      return;
    }
    for (var length = 0; length <= thing.path().size(); length++) {
      relations.computeIfAbsent(List.copyOf(thing.path().subList(0, length)), _ -> new LinkedHashSet<>()).add(thing);
    }
  }

  void remove(Thing thing) {
    for (var length = 0; length <= thing.path().size(); length++) {
      relations.getOrDefault(thing.path().subList(0, length), new LinkedHashSet<>()).remove(thing);
    }
  }

  /// "All permissions for the view are also deleted" (Microsoft Learn, DROP VIEW); in MySQL and ClickHouse rights are kept with the name, and stay.
  void drop(Thing thing) {
    remove(thing);
    ledger.lose(thing);
    if (dialect.equals("sqlserver")) {
      covers.lose(thing.path(), thing.path());
    }
  }

  /// Whether somebody may do something with an object, by themselves, as a member, as its owner, or because everybody may.
  /// @param column empty where all columns are meant
  public boolean may(String who, String right, String column, String kind, List<String> path) {
    return may(who, Rights.name(right), column, new Thing(Thing.sort(kind), path));
  }

  boolean may(String who, String right, String column, Thing thing) {
    if (powerful(who, right, thing)) {
      return true;
    }
    if (rules.covering()) {
      return ledger.known(thing).filter(acl -> !acl.assumed && !acl.owner().isEmpty() && everybody(who).contains(acl.owner())).isPresent() || covers.holds(everybody(who), right, column, thing.path()).isPresent();
    }
    return ledger.known(thing).filter(acl -> right.equals("OWNERSHIP") ? roles.inherited(who).contains(acl.owner()) : ledger.holds(who, right, column, acl)).isPresent();
  }

  /// Whether somebody surely may nothing on any object, by whatever they are.
  boolean nothing(String who) {
    if (rules.covering() || who.isEmpty() || roles.has(who, "SUPERUSER") || !roles.powers(who).isEmpty()) {
      return false;
    }
    return everybody(who).stream().allMatch(one -> ledger.held(one).isEmpty() && ledger.owned(one).isEmpty());
  }

  private boolean powerful(String who, String right, Thing thing) {
    if (who.isEmpty() || roles.has(who, "SUPERUSER") || anywhere(who, right, thing)) {
      return true;
    }
    for (var role : roles.powers(who)) {
      if (Powers.everywhere(dialect, role, right) && (thing.relation() || thing.sort().equals("schema") && right.equals("USAGE") || !role.startsWith("pg_") && !right.equals("OWNERSHIP"))) {
        return true;
      }
    }
    return false;
  }

  /// `SELECT ANY TABLE`: everywhere but in the schema of SYS (Oracle Database Security Guide, "Configuring Privilege and Role Authorization").
  private boolean anywhere(String who, String right, Thing thing) {
    return dialect.equals("oracle") && thing.relation() && !thing.path().getFirst().equals("SYS")
        && ledger.known(Scope.thing(List.of())).filter(server -> ledger.holds(who, right + " ANY TABLE", "", server)).isPresent();
  }

  /// A principal, its roles, and everybody.
  Set<String> everybody(String who) {
    return roles.everybody(who);
  }

  /// Whether somebody is a member of a role, or can become it.
  public boolean member(String who, String role) {
    return roles.has(who, "SUPERUSER") || roles.reachable(who).contains(role);
  }

  /// What a member has to say before it has the rights of roles that it was let into; empty where it has them at once.
  String word(String member, List<String> into) {
    return activation.word(roles.attributes(member), into);
  }

  /// Whether somebody has the rights of a role without a word.
  public boolean inherits(String who, String role) {
    return roles.has(who, "SUPERUSER") || roles.inherited(who).contains(role);
  }
}
