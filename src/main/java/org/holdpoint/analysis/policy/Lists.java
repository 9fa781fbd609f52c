package org.holdpoint.analysis.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.PolicyFact.ListedEntry;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;

/// The policies and lists of a subject by their names, and what conditions on them take. `whole`: what is not among them is not defined.
final class Lists {

  private static final String NOT = "not ";
  /// Conditions that most routes of a full table hold beside what a validation says of them: the kind of the route.
  private static final Set<String> MOST = Set.of("path-type", "route-type", "level", "rib", "instance", "address-family", "afi");
  private static final Map<String, String> FAMILIES = Map.of("inet", "4", "ipv4", "4", "inet6", "6", "ipv6", "6");
  /// What routes of the device's own tables are called, in the words of the languages.
  private static final Map<String, Set<String>> NAMES = Map.of("connected", Set.of("connected", "direct", "local"), "isis", Set.of("isis"), "aggregate", Set.of("aggregate", "aggregated"));
  private static final int DEEPEST = 8;
  private static final Set<String> LISTS = Set.of("prefix-list", "access-list", "as-path");
  /// (entries) More of them are not told one by one.
  private static final int MOST_LISTED = 2_000;

  final Map<String, RoutePolicy> policies = new HashMap<>();
  final boolean whole;
  /// As they are for a route that carries nothing that a condition asks for.
  private final boolean plain;
  private final Map<String, List<PrefixRange>> prefixes = new HashMap<>();
  private final Map<String, Optional<PrefixSpace>> spaces = new HashMap<>();
  private final Map<String, AsPathList> paths = new HashMap<>();
  private final Map<String, AccessList> accesses = new HashMap<>();

  private Lists(boolean whole, boolean plain) {
    this.whole = whole;
    this.plain = plain;
  }

  static Lists of(List<Fact> facts, boolean whole) {
    var lists = new Lists(whole, false);
    for (var fact : facts) {
      if (fact instanceof RoutePolicy policy) {
        lists.policies.putIfAbsent(policy.name(), policy);
      } else if (fact instanceof PrefixList list) {
        lists.prefixes.computeIfAbsent(list.name(), _ -> new ArrayList<>()).addAll(list.prefixes());
      } else if (fact instanceof AsPathList list) {
        lists.paths.putIfAbsent(list.name(), list);
      } else if (fact instanceof AccessList list) {
        lists.accesses.putIfAbsent(list.name(), list);
      }
    }
    return lists;
  }

  /// The same for routes that hold no condition on what a route carries: no community, no AS path that is named, no tag.
  Lists plain() {
    var lists = new Lists(whole, true);
    lists.policies.putAll(policies);
    lists.prefixes.putAll(prefixes);
    lists.spaces.putAll(spaces);
    lists.paths.putAll(paths);
    lists.accesses.putAll(accesses);
    return lists;
  }

  /// What a term takes of the routes of `protocol`. `hope`: what is not in the files is as wide as it can be.
  Condition condition(PolicyTerm term, String protocol, boolean hope, int depth) {
    var found = Condition.everything();
    for (var match : term.matches()) {
      found = found.and(condition(match, protocol, hope, depth));
    }
    return found;
  }

  private Condition condition(PolicyMatch match, String protocol, boolean hope, int depth) {
    if (match.kind().startsWith(NOT)) {
      var turned = new PolicyMatch(match.kind().substring(NOT.length()), match.values(), match.undefined(), match.at());
      return doubt(turned).isPresent() ? unsaid(hope) : condition(turned, protocol, hope, depth).not();
    }
    return switch (match.kind()) {
      case "protocol" -> match.values().stream().anyMatch(value -> names(value, protocol)) ? Condition.everything() : Condition.nothing();
      case "family" -> match.values().stream().map(Lists::family).reduce(Condition.nothing(), Condition::or);
      case "prefix-list", "access-list", "as-path", "as-path-group" -> match.values().stream().map(name -> carried(named(match, name, hope))).reduce(Condition.nothing(), Condition::or);
      case "policy" -> match.values().stream().map(name -> policy(match, name, protocol, hope, depth)).reduce(Condition.nothing(), Condition::or);
      case String kind -> MOST.contains(kind) || Origins.KINDS.contains(kind) ? Condition.most() : carried(Condition.some());
    };
  }

  private Condition carried(Condition condition) {
    return plain && condition == Condition.some() ? Condition.nothing() : condition;
  }

  private static boolean names(String value, String protocol) {
    return value.startsWith(protocol) || NAMES.getOrDefault(protocol, Set.of()).contains(value);
  }

  private static Condition family(String value) {
    return switch (FAMILIES.getOrDefault(value, "")) {
      case "4" -> Condition.exactly(PrefixSpace.family(false));
      case "6" -> Condition.exactly(PrefixSpace.family(true));
      case String _ -> Condition.nothing();
    };
  }

  /// The entries of the lists that the terms of a policy name.
  List<ListedEntry> listed(RoutePolicy policy) {
    var found = policy.terms().stream().flatMap(term -> term.matches().stream()).filter(match -> LISTS.contains(match.kind().replace(NOT, ""))).flatMap(match -> match.values().stream()).distinct()
        .flatMap(this::entries).limit(MOST_LISTED + 1L).toList();
    return found.size() > MOST_LISTED ? List.of() : found;
  }

  /// Those of a list by itself.
  List<ListedEntry> listed(String name) {
    var found = entries(name).limit(MOST_LISTED + 1L).toList();
    return found.size() > MOST_LISTED ? List.of() : found;
  }

  private Stream<ListedEntry> entries(String name) {
    return Stream.concat(prefixes.getOrDefault(name, List.of()).stream().map(entry -> new ListedEntry(name, entry.action() + " " + entry.prefix() + " " + entry.from() + "-" + entry.to(), entry.at())),
        Stream.<ListFact.Entries>concat(Stream.ofNullable(paths.get(name)), Stream.ofNullable(accesses.get(name))).flatMap(list -> list.entries().stream())
            .map(entry -> new ListedEntry(name, entry.action() + " " + entry.text(), entry.at())));
  }

  /// A list of this kind and name.
  Condition named(PolicyMatch match, String name, boolean hope) {
    return switch (match.kind()) {
      case "prefix-list" -> prefixes.containsKey(name) ? space(name).map(Condition::exactly).orElseGet(() -> unsaid(hope)) : undefined(match, hope);
      case "access-list" -> accesses.containsKey(name) ? access(accesses.get(name)) : undefined(match, hope);
      case String _ -> paths.containsKey(name) ? AsPaths.of(paths.get(name).entries()) : AsPaths.of(name);
    };
  }

  /// The prefixes that a list permits; empty where they cannot be read, and where the list has no entry: somebody still fills it.
  Optional<PrefixSpace> space(String name) {
    return spaces.computeIfAbsent(name, _ -> Optional.of(prefixes.getOrDefault(name, List.of())).filter(entries -> !entries.isEmpty()).flatMap(PrefixSpace::permitted));
  }

  private static Condition access(AccessList list) {
    var first = list.entries().stream().findFirst();
    return first.isEmpty() || list.entries().stream().noneMatch(entry -> entry.action().equals("permit")) ? Condition.nothing()
        : first.get().everything() ? Condition.everything() : Condition.some();
  }

  private Condition policy(PolicyMatch match, String name, String protocol, boolean hope, int depth) {
    if (!policies.containsKey(name)) {
      return undefined(match, hope);
    }
    if (depth > DEEPEST) {
      return unsaid(hope);
    }
    var passed = Walk.through(policies.get(name), protocol, this, hope, depth + 1);
    return new Condition(PrefixSpace.nothing(), passed.nearly(), passed.maybe(), passed.maybe());
  }

  private Condition undefined(PolicyMatch match, boolean hope) {
    return switch (whole ? match.undefined() : Undefined.UNKNOWN) {
      case PASSES_ALL, IGNORED -> Condition.everything();
      case PASSES_NONE -> Condition.nothing();
      case REJECTED, UNKNOWN -> unsaid(hope);
    };
  }

  private static Condition unsaid(boolean hope) {
    return hope ? Condition.most() : Condition.some();
  }

  /// Why a condition cannot be read, if it cannot.
  Optional<Value.Unknown<Boolean>> doubt(PolicyMatch match) {
    var kind = match.kind().startsWith(NOT) ? match.kind().substring(NOT.length()) : match.kind();
    var undefined = whole ? match.undefined() : Undefined.UNKNOWN;
    var open = undefined == Undefined.UNKNOWN || undefined == Undefined.REJECTED;
    return match.values().stream().filter(name -> switch (kind) {
      case "prefix-list" -> prefixes.containsKey(name) ? space(name).isEmpty() : open;
      case "access-list" -> open && !accesses.containsKey(name);
      case "policy" -> open && !policies.containsKey(name);
      case String _ -> false;
    }).findFirst().map(name -> new Value.Unknown<>(kind.replace('-', ' ') + " " + name + " is not in the files that were read", match.at()));
  }

  /// The lists and policies that a policy names and that are not in the files.
  List<String> missing(RoutePolicy policy) {
    return policy.terms().stream().flatMap(term -> term.matches().stream()).flatMap(match -> missing(match).stream()).distinct().toList();
  }

  /// Those that a condition names.
  List<String> missing(PolicyMatch match) {
    return match.values().stream().filter(name -> switch (match.kind()) {
      case "prefix-list", "not prefix-list" -> !prefixes.containsKey(name);
      case "access-list", "not access-list" -> !accesses.containsKey(name);
      case "policy", "not policy" -> !policies.containsKey(name);
      case String _ -> false;
    }).toList();
  }

  /// Whether a filter of a session is in the files; of lists whose entries are not read nobody can say it.
  boolean has(String kind, String name) {
    return switch (kind) {
      case "prefix-list" -> prefixes.containsKey(name);
      case "access-list" -> accesses.containsKey(name);
      case "route-map", "route-policy", Uses.CHAINED -> policies.containsKey(name);
      case String _ -> true;
    };
  }

  /// Why a policy cannot be read, if a part of it cannot.
  Optional<Value.Unknown<Boolean>> doubt(RoutePolicy policy) {
    for (var term : policy.terms()) {
      if (term.action() instanceof Value.Unknown<String>(var because, var at)) {
        return Optional.of(new Value.Unknown<>(because, at));
      }
      var found = term.matches().stream().flatMap(match -> doubt(match).stream()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return policy.defaultAction() instanceof Value.Unknown<String>(var because, var at) ? Optional.of(new Value.Unknown<>(because, at)) : Optional.empty();
  }
}
