package org.holdpoint.analysis.grant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.ConsequenceFact.ClusterGrant;
import org.holdpoint.fact.ConsequenceFact.GivenRights;
import org.holdpoint.fact.ConsequenceFact.NewOwner;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Statements that give rights, roles or attributes → how far that goes. One fact a statement; what a statement takes away, or only gives back on the way back, is not looked at.
public final class Grants {

  /// What is about objects; roles and attributes are about none.
  private static final Set<String> OBJECTS = Set.of("grant", "default-rights");

  /// Databases with system privileges that Oracle has; Exasol's ("Details on rights management") are called like them.
  private static final Set<String> OWN_RIGHTS = Set.of("oracle", "exasol");

  /// (statements) From so many on all processors weigh them.
  private static final int MANY = 2_000;
  private static final Pattern OWN = Pattern.compile("CREATE (?:SESSION|TABLE|VIEW|MATERIALIZED VIEW|PROCEDURE|SEQUENCE|SYNONYM|TRIGGER|TYPE|CLUSTER|INDEXTYPE|OPERATOR|DIMENSION|JOB)|(?:ALTER|RESTRICTED) SESSION|SET CONTAINER");

  /// What Oracle's CONTAINER=ALL is said to reach.
  private static final String CONTAINERS = "all containers";

  private Grants() {}

  /// What follows from the statements of one document, but those that are known to give nothing (`idle`).
  public static List<Fact> of(List<Fact> own, Made made, Set<Key> idle) {
    var back = WayBack.of(own);
    var giving = own.stream().filter(AccessFact.class::isInstance).map(AccessFact.class::cast).filter(fact -> !idle.contains(fact.key()) && !back.leads(fact.key(), fact.at())).toList();
    return (giving.size() < MANY ? giving.stream() : giving.parallelStream()).flatMap(fact -> switch (fact) {
      case GrantStatement grant when grant.verb().equals("grant") -> Stream.of(of(grant, made));
      case DefaultRightsStatement rights when rights.verb().equals("grant") -> Stream.of(of(rights));
      case MembershipStatement member when member.verb().equals("grant") && !member.idle() -> Stream.of(of(member));
      case OwnershipStatement owned when !owned.verb().equals("drop-owned") -> Stream.of(of(owned, made));
      case PrincipalStatement principal when !principal.verb().equals("drop") && !(principal.attributes().isEmpty() && principal.memberOf().isEmpty()) -> Stream.of(of(principal));
      case AccessFact _ -> Stream.<Fact>empty();
    }).toList();
  }

  /// Whether one of them is for all nodes of a cluster; containers of one server are no nodes, and hold tables of their own: one fact for the document, which others are held against.
  public static List<Fact> clustered(List<Fact> own) {
    return own.stream().filter(fact -> fact instanceof GrantStatement grant && !grant.cluster().isEmpty() && !grant.cluster().equals(CONTAINERS)).limit(1)
        .<Fact>map(fact -> new ClusterGrant(Key.of(fact.key().subject(), "cluster-grant", fact.at().file()), fact.at(), fact.within(), fact.at().file())).toList();
  }

  /// The rights of a statement with which one can take everything else.
  public static List<String> grave(GrantStatement grant) {
    var scope = scope(grant);
    return grant.rights().stream().filter(right -> right.columns().isEmpty() && Weights.right(grant.dialect(), right.name(), scope).equals("superuser")).map(Right::name).distinct().toList();
  }

  private static Scope scope(GrantStatement grant) {
    return own(grant) ? Scope.OWN : grant.on().size() == 1 ? Scope.of(grant.dialect(), grant.on().getFirst()) : grant.on().stream().map(on -> Scope.of(grant.dialect(), on)).reduce(Scope::or).orElse(Scope.SERVER);
  }

  private static Fact of(GrantStatement grant, Made made) {
    var scope = scope(grant);
    var later = grant.on().stream().anyMatch(on -> on.kind().startsWith("future "));
    var fresh = !grant.on().isEmpty() && grant.on().stream().allMatch(made::makes);
    return given(grant.key(), grant.at(), grant.within(), grant.dialect(), later ? "default-rights" : "grant", weighed(grant.dialect(), grant.rights(), scope), names(grant.rights()), scope,
        grant.on().stream().findFirst().map(on -> String.join(".", on.path())).orElse(""), grant.to(), grant.option(), fresh);
  }

  /// Rights of Oracle that are about nothing but what somebody makes, or how he connects: those over things of others say ANY, DATABASE or SYSTEM (Oracle SQL Language Reference, GRANT, "System Privileges").
  private static boolean own(GrantStatement grant) {
    return OWN_RIGHTS.contains(grant.dialect()) && grant.on().stream().allMatch(on -> on.path().isEmpty()) && grant.rights().stream().allMatch(right -> OWN.matcher(right.name()).matches());
  }

  private static Fact of(DefaultRightsStatement rights) {
    var scope = Scope.of(rights.dialect(), new Securable("future " + rights.objects(), rights.schemas(), rights.at()));
    return given(rights.key(), rights.at(), rights.within(), rights.dialect(), "default-rights", weighed(rights.dialect(), rights.rights(), scope), names(rights.rights()), scope,
        String.join(", ", rights.schemas()), rights.to(), rights.option(), false);
  }

  private static Fact of(OwnershipStatement owned, Made made) {
    return new NewOwner(new Key(owned.key().subject(), "new-owner", owned.key().path()), owned.at(), owned.within(), owned.dialect(), owned.verb(), owned.on().stream().map(Grants::one).distinct().toList(),
        owned.on().stream().map(Grants::thing).toList(), owned.from().stream().map(Grantee::name).toList(), owned.to().stream().map(Grantee::name).toList(),
        !owned.on().isEmpty() && owned.on().stream().allMatch(made::makes), owned.keeps());
  }

  /// What kind one of them is: `table` of `all tables` and of `future tables`.
  private static String one(Securable on) {
    return many(on) ? on.kind().substring(on.kind().indexOf(' ') + 1).replaceFirst("s$", "") : on.kind();
  }

  private static boolean many(Securable on) {
    return on.kind().startsWith("all ") || on.kind().startsWith("future ");
  }

  private static String thing(Securable on) {
    var name = String.join(".", on.path());
    return many(on) ? on.kind() + " in " + name : name;
  }

  private static Fact of(MembershipStatement member) {
    var weights = member.roles().stream().collect(Collectors.toMap(Grantee::name, role -> Weights.role(member.dialect(), role.name()), (one, _) -> one));
    return given(member.key(), member.at(), member.within(), member.dialect(), "membership", weights, List.of(), Scope.SERVER, member.roles().stream().map(Grantee::name).collect(Collectors.joining(", ")),
        member.to(), member.admin(), false);
  }

  private static Fact of(PrincipalStatement principal) {
    var weights = principal.attributes().stream().collect(Collectors.toMap(word -> word, word -> Weights.attribute(principal.dialect(), word), (one, _) -> one));
    principal.memberOf().forEach(role -> weights.put(role.name(), Weights.role(principal.dialect(), role.name())));
    return given(principal.key(), principal.at(), principal.within(), principal.dialect(), "attribute", weights, List.of(), Scope.SERVER, principal.who().name(), List.of(principal.who()), false, false);
  }

  private static Map<String, String> weighed(String dialect, List<Right> rights, Scope scope) {
    if (rights.size() == 1 && rights.getFirst().columns().isEmpty()) {
      return Map.of(rights.getFirst().name(), Weights.right(dialect, rights.getFirst().name(), scope));
    }
    return rights.stream().collect(Collectors.toMap(Right::name, right -> right.columns().isEmpty() ? Weights.right(dialect, right.name(), scope) : "benign", (one, other) ->
        Weights.heavier(other, one) ? other : one));
  }

  private static List<String> names(List<Right> rights) {
    return rights.size() == 1 ? List.of(rights.getFirst().name()) : rights.stream().map(Right::name).distinct().toList();
  }

  private static GivenRights given(Key key, Span at, Span within, String dialect, String by, Map<String, String> weights, List<String> rights, Scope scope, String on, List<Grantee> to, boolean option,
      boolean fresh) {
    var weight = weights.size() == 1 ? weights.values().iterator().next() : weights.values().stream().reduce("benign", (one, other) -> Weights.heavier(other, one) ? other : one);
    var heavy = weights.size() == 1 ? List.copyOf(weights.keySet()) : weights.entrySet().stream().filter(entry -> entry.getValue().equals(weight)).map(Map.Entry::getKey).sorted().toList();
    return new GivenRights(new Key(key.subject(), "given-rights", key.path()), at, within, dialect, by, weight, heavy, rights.contains("ALL"), Deeds.of(rights), scope.word(), OBJECTS.contains(by) ? scope.reach() : "none", on,
        Audience.of(to), to.size() == 1 ? List.of(to.getFirst().name()) : to.stream().map(Grantee::name).toList(), option, fresh);
  }
}
