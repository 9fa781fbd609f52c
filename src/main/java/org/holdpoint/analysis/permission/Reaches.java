package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.GrantReach;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;

/// How far each statement of AWS reaches by itself.
public final class Reaches {

  private static final int NAMED = 5;
  /// What whoever asks can write into a request, or what says how it is asked and not by whom (IAM User Guide, "AWS global condition context keys", aws:Referer, aws:UserAgent, aws:SecureTransport).
  private static final Set<String> OF_NOBODY = Set.of("aws:referer", "aws:useragent", "aws:securetransport", "s3:tlsversion");
  /// Of an account that is named, or that a variable names.
  private static final Pattern EVERY_ROLE = Pattern.compile("arn:(?:[\\w*-]+|\\$\\{[^}]*\\}):iam::(?:[\\d*?]*|\\$\\{[^}]*\\}):(?:role/)?\\*");
  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0/0", "::/0");

  private Reaches() {}

  /// One for each statement of a document; `was` are the facts of the document before, on either side.
  public static List<Fact> of(List<Fact> was, List<Fact> own) {
    var known = was.stream().filter(Grant.class::isInstance).map(Grant.class::cast).map(Grant::policy).collect(Collectors.toSet());
    var grants = own.stream().filter(Grant.class::isInstance).map(Grant.class::cast).filter(grant -> grant.system().equals("aws")).toList();
    var strangers = new Statement.Strangers(grants.stream());
    var variables = new Variables();
    var ranked = new HashMap<List<Object>, Actions>();
    return grants.stream().map(grant -> reach(grant, ranked.computeIfAbsent(List.of(grant.actions().stream().map(Word::text).toList(), grant.othersThanActions()),
        _ -> Actions.of(grant, strangers)), strangers, variables, !known.contains(grant.policy()))).toList();
  }

  /// What a list of actions comes to, the gravest first.
  private record Actions(boolean all, List<Integer> ranked, List<String> services, List<String> whole, List<String> risks, List<String> removing, List<Integer> named, boolean passes) {

    static Actions of(Grant grant, Statement.Strangers strangers) {
      var actions = Statement.of(grant, strangers, new Variables()).actions();
      var ranked = actions.stream().boxed().sorted(Comparator.comparing(Permissions::rank).reversed().thenComparing(Comparator.naturalOrder())).toList();
      var services = ranked.stream().map(strangers::name).map(Permissions::service).distinct().toList();
      return new Actions(actions.cardinality() >= Catalogue.aws().size(), ranked, services, Reaches.whole(grant, actions, services),
          ranked.stream().map(strangers::name).flatMap(name -> Stream.of(Catalogue.risks(name).split(" "))).filter(word -> !word.isEmpty()).distinct().sorted().toList(),
          ranked.stream().map(strangers::name).filter(Removing::removes).limit(NAMED).toList(), ranked.stream().filter(Permissions::named).limit(NAMED).toList(),
          Catalogue.aws().matching("iam:PassRole").intersects(actions));
    }
  }

  private static Fact reach(Grant grant, Actions actions, Statement.Strangers strangers, Variables variables, boolean fresh) {
    var ranked = actions.ranked();
    var wild = grant.othersThanResources() || grant.resources().isEmpty() || grant.resources().stream().anyMatch(word -> Glob.of(word.text(), variables).everything());
    var at = ranked.isEmpty() || grant.othersThanActions() ? grant.at()
        : grant.actions().stream().filter(word -> strangers.matching(word.text()).get(ranked.getFirst())).map(Word::at).findFirst().orElse(grant.at());
    return new GrantReach(new Key(grant.key().subject(), "grant-reach", grant.key().path()), at, grant.within(), grant.system(), grant.policy(), grant.sort(), grant.effect(),
        actions.all(), ranked.size(), actions.services().size(), actions.whole(), ranked.isEmpty() ? "none" : Permissions.level(ranked.getFirst()), actions.risks(), actions.removing(),
        ranked.stream().limit(NAMED).map(strangers::name).toList(), wild && !actions.named().isEmpty(), wild ? actions.named().stream().map(strangers::name).toList() : List.of(),
        (wild || grant.resources().stream().anyMatch(word -> everyRole(word.text()))) && grant.effect().equals("allow") && !narrowed(grant) && actions.passes(), audience(grant), narrowed(grant), fresh);
  }

  /// Whether a pattern has all roles of an account: a policy passes those of its own.
  static boolean everyRole(String pattern) {
    return EVERY_ROLE.matcher(pattern).matches();
  }

  /// Whether a condition says for whom, from where or on what the statement counts; what is forbidden under any condition is not forbidden always.
  private static boolean narrowed(Grant grant) {
    return grant.effect().equals("deny") && !grant.conditions().isEmpty() || grant.conditions().stream().anyMatch(Reaches::narrows);
  }

  private static boolean narrows(Condition condition) {
    return !OF_NOBODY.contains(condition.name()) && !(condition.name().equals("aws:sourceip") && condition.operator().equals("IpAddress") && condition.values().stream().anyMatch(EVERY_ADDRESS::contains));
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
      return grant.effect().equals("deny") ? "named" : "public";
    }
    var kinds = new ArrayList<String>();
    grant.principals().forEach(word -> kinds.add(SharedProviders.opened(grant, word.text()) ? "vouched" : kind(word.text())));
    return Stream.of("public", "vouched", "federated", "account", "service", "named").filter(kinds::contains).findFirst().orElse("named");
  }

  private static String kind(String principal) {
    return principal.equals("*") ? "public" : principal.startsWith("Federated:") ? "federated" : principal.startsWith("Service:") ? "service"
        : principal.matches("AWS:(\\d{12}|arn:[\\w-]+:iam::\\d{12}:root)") ? "account" : "named";
  }
}
