package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.GrantReach;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;

/// How far each statement of AWS reaches by itself.
public final class Reaches {

  private static final int NAMED = 5;

  private Reaches() {}

  /// One for each statement of a document; `was` are the facts of the document before, on either side.
  public static List<Fact> of(List<Fact> was, List<Fact> own) {
    var known = was.stream().filter(Grant.class::isInstance).map(Grant.class::cast).map(Grant::policy).collect(Collectors.toSet());
    var grants = own.stream().filter(Grant.class::isInstance).map(Grant.class::cast).filter(grant -> grant.system().equals("aws")).toList();
    var strangers = new Statement.Strangers(grants.stream());
    var variables = new Variables();
    return grants.stream().map(grant -> reach(Statement.of(grant, strangers, variables), strangers, !known.contains(grant.policy()))).toList();
  }

  private static Fact reach(Statement one, Statement.Strangers strangers, boolean fresh) {
    var grant = one.grant();
    var ranked = one.actions().stream().boxed().sorted(Comparator.comparing(Permissions::rank).reversed().thenComparing(Comparator.naturalOrder())).toList();
    var services = ranked.stream().map(strangers::name).map(Permissions::service).distinct().toList();
    var wild = one.resources().stream().anyMatch(Glob::everything) || grant.othersThanResources();
    var everywhere = ranked.stream().filter(Permissions::named).toList();
    var at = ranked.isEmpty() || grant.othersThanActions() ? grant.at()
        : grant.actions().stream().filter(word -> strangers.matching(word.text()).get(ranked.getFirst())).map(Word::at).findFirst().orElse(grant.at());
    return new GrantReach(new Key(grant.key().subject(), "grant-reach", grant.key().path()), at, grant.within(), grant.system(), grant.policy(), grant.sort(), grant.effect(),
        one.actions().cardinality() >= Catalogue.aws().size(), ranked.size(), services.size(), whole(grant, one.actions(), services), ranked.isEmpty() ? "none" : Permissions.level(ranked.getFirst()),
        ranked.stream().map(strangers::name).flatMap(name -> Stream.of(Catalogue.risks(name).split(" "))).filter(word -> !word.isEmpty()).distinct().sorted().toList(),
        ranked.stream().map(strangers::name).filter(Removing::removes).limit(NAMED).toList(), ranked.stream().limit(NAMED).map(strangers::name).toList(), wild && !everywhere.isEmpty(),
        wild ? everywhere.stream().limit(NAMED).map(strangers::name).toList() : List.of(), audience(grant), !grant.conditions().isEmpty(), fresh);
  }

  /// The services that a pattern gives wholly: `s3:*`, or `*`, of which none is named.
  private static List<String> whole(Grant grant, BitSet actions, List<String> services) {
    if (grant.othersThanActions() || actions.cardinality() >= Catalogue.aws().size()) {
      return List.of();
    }
    return grant.actions().stream().map(Word::text).filter(text -> text.endsWith(":*")).map(text -> text.substring(0, text.length() - 2)).filter(services::contains).distinct().toList();
  }

  /// The widest of those that it speaks of.
  private static String audience(Grant grant) {
    if (grant.principals().isEmpty()) {
      return "attached";
    }
    if (grant.othersThanPrincipals()) {
      return "public";
    }
    var kinds = new ArrayList<String>();
    grant.principals().forEach(word -> kinds.add(kind(word.text())));
    return Stream.of("public", "federated", "account", "service", "named").filter(kinds::contains).findFirst().orElse("named");
  }

  private static String kind(String principal) {
    return principal.equals("*") ? "public" : principal.startsWith("Federated:") ? "federated" : principal.startsWith("Service:") ? "service"
        : principal.matches("AWS:(\\d{12}|arn:[\\w-]+:iam::\\d{12}:root)") ? "account" : "named";
  }
}
