package org.holdpoint.analysis.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.IgnoredPart;
import org.holdpoint.fact.Subject;

/// What of a change is carried out: a part that is only set when its thing is made stays what it was when that thing stands already.
public final class Applied {

  private static final String ALL = "all";

  private Applied() {}

  /// Facts of both sides.
  public record Sides(List<Fact> was, List<Fact> now) {}

  /// A thing: what it belongs to, and what it is called there.
  private record Thing(Subject subject, String address) {}

  /// Of one document. Facts of parts that are ignored are left out where both sides have them: neither holds.
  public static Sides of(List<Fact> was, List<Fact> now) {
    var ignored = new HashMap<Thing, List<String>>();
    now.stream().filter(IgnoredPart.class::isInstance).map(IgnoredPart.class::cast)
        .forEach(one -> ignored.computeIfAbsent(new Thing(one.key().subject(), one.address()), _ -> new ArrayList<>()).add(one.part()));
    if (ignored.isEmpty()) {
      return new Sides(was, now);
    }
    var before = keys(was, ignored);
    before.retainAll(keys(now, ignored));
    return before.isEmpty() ? new Sides(was, now) : new Sides(without(was, before), without(now, before));
  }

  private static Set<Key> keys(List<Fact> facts, Map<Thing, List<String>> ignored) {
    return facts.stream().filter(fact -> !(fact instanceof IgnoredPart)).map(Fact::key).filter(key -> key.path().size() > 1
        && ignored.getOrDefault(new Thing(key.subject(), key.path().getFirst()), List.of()).stream().anyMatch(part -> covers(part, key.path().subList(1, key.path().size())))).collect(Collectors.toCollection(HashSet::new));
  }

  /// Whether a part is that one, or in it.
  private static boolean covers(String part, List<String> path) {
    return part.equals(ALL) || (String.join(".", path) + ".").startsWith(part + ".");
  }

  private static List<Fact> without(List<Fact> facts, Set<Key> keys) {
    return facts.stream().filter(fact -> !keys.contains(fact.key())).toList();
  }
}
