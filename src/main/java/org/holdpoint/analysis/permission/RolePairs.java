package org.holdpoint.analysis.permission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.IamFact.Grant;

/// What the rules of one role of Kubernetes let do, by verb and resource, so that it is looked up and not searched for.
final class RolePairs {

  private final Set<String> pairs = new HashSet<>();
  private final Set<String> resources = new HashSet<>();
  private final Map<String, Set<String>> named = new HashMap<>();

  RolePairs(List<Grant> rules) {
    rules.forEach(rule -> rule.resources().forEach(resource -> {
      resources.add(resource.text());
      rule.actions().forEach(verb -> {
        var pair = verb.text() + " " + resource.text();
        if (rule.conditions().isEmpty()) {
          pairs.add(pair);
        } else {
          named.computeIfAbsent(pair, _ -> new TreeSet<>()).addAll(rule.conditions().getFirst().values());
        }
      });
    }));
  }

  /// Whether a verb on a resource is let; where `names` are given, on these.
  boolean has(String verb, String resource, List<String> names) {
    return pairs(verb, resource).anyMatch(pairs::contains) || !names.isEmpty() && names(verb, resource).containsAll(names);
  }

  /// The objects on which alone a verb is let.
  Set<String> names(String verb, String resource) {
    var names = new TreeSet<String>();
    pairs(verb, resource).forEach(pair -> names.addAll(named.getOrDefault(pair, Set.of())));
    return names;
  }

  /// Whether any verb at all is let on a resource.
  boolean mentions(String resource) {
    return wider(resource).anyMatch(resources::contains);
  }

  private static Stream<String> pairs(String verb, String resource) {
    return wider(resource).flatMap(own -> Stream.of(verb + " " + own, "* " + own));
  }

  /// How a resource or what it belongs to may be written.
  private static Stream<String> wider(String resource) {
    if (resource.startsWith("/")) {
      return Stream.concat(Stream.of(resource, "*"), IntStream.range(0, resource.length()).mapToObj(end -> resource.substring(0, end) + "*"));
    }
    var slash = resource.indexOf('/');
    var below = slash < 0 ? "" : resource.substring(slash);
    var whole = slash < 0 ? resource : resource.substring(0, slash);
    var dot = whole.indexOf('.');
    var name = dot < 0 ? whole : whole.substring(0, dot);
    var group = dot < 0 ? "" : whole.substring(dot);
    return Stream.of(resource, "*.*", "*" + group, "*" + group + below, "*.*" + below, name + ".*" + below).distinct();
  }
}
