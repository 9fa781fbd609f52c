package org.holdpoint.analysis.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;
import org.holdpoint.fact.ResourceFact.Identity;
import org.holdpoint.fact.ResourceFact.RekeyedInstances;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.Subject;

/// Things of a map that go by their keys (`for_each` of Terraform), all of which are called otherwise than before: Terraform destroys the ones and makes the others, and that is one thing that happened. What they say is
/// compared all the same.
public final class Rekeyed {

  private static final Pattern KEYED = Pattern.compile("(.*)\\[\"([^\"]*)\"]");

  /// What a block makes: what it belongs to, and what its things are called without their keys.
  private record Row(Subject subject, String address) {}

  private Rekeyed() {}

  /// Of one document.
  public static Applied.Sides of(List<Fact> was, List<Fact> now) {
    var before = rows(was);
    var after = before.isEmpty() ? before : rows(now);
    var names = new HashMap<Row, Map<String, String>>();
    var told = new ArrayList<Fact>();
    before.forEach((row, old) -> {
      var fresh = after.getOrDefault(row, Map.of());
      if (!fresh.isEmpty() && fresh.size() == old.size() && old.keySet().stream().noneMatch(fresh::containsKey)) {
        names.put(row, paired(row, old.keySet(), fresh.keySet(), was, now));
        told.add(told(row, names.get(row), fresh));
      }
    });
    return names.isEmpty() ? new Applied.Sides(was, now) : new Applied.Sides(was.stream().map(fact -> renamed(fact, names)).toList(), with(now, told));
  }

  private static Fact told(Row row, Map<String, String> names, Map<String, Resource> fresh) {
    var first = names.entrySet().iterator().next();
    var at = fresh.get(first.getValue());
    return new RekeyedInstances(Key.of(row.subject(), "rekeyed-instances", row.address()), at.at(), at.within(), row.address(), first.getKey(), first.getValue(), names.size(), at.keeps());
  }

  /// The key that each has now: that of the thing which says the same of what it is, else the one in its place.
  private static Map<String, String> paired(Row row, Set<String> old, Set<String> fresh, List<Fact> was, List<Fact> now) {
    var left = new LinkedHashSet<>(fresh);
    var names = new LinkedHashMap<String, String>();
    for (var key : old) {
      var own = identity(row, key, was);
      left.stream().filter(other -> !own.isEmpty() && own.equals(identity(row, other, now))).findFirst().ifPresent(other -> {
        names.put(key, other);
        left.remove(other);
      });
    }
    old.stream().filter(key -> !names.containsKey(key)).forEach(key -> names.put(key, left.removeFirst()));
    return names;
  }

  private static Map<String, String> identity(Row row, String key, List<Fact> facts) {
    var address = row.address() + "[\"" + key + "\"]";
    return facts.stream().filter(Identity.class::isInstance).map(Identity.class::cast).filter(one -> one.key().path().getFirst().equals(address) && one.key().subject().equals(row.subject()) && !one.name().equals("provider"))
        .filter(one -> one.value().known().isPresent()).collect(Collectors.toMap(Identity::name, one -> one.value().known().orElseThrow(), (one, _) -> one));
  }

  private static Map<Row, Map<String, Resource>> rows(List<Fact> facts) {
    var rows = new LinkedHashMap<Row, Map<String, Resource>>();
    facts.stream().filter(Resource.class::isInstance).map(Resource.class::cast).forEach(one -> keyed(one.key().path().getFirst())
        .ifPresent(match -> rows.computeIfAbsent(new Row(one.key().subject(), match.group(1)), _ -> new LinkedHashMap<>()).put(match.group(2), one)));
    return rows;
  }

  private static Optional<Matcher> keyed(String address) {
    return address.endsWith("\"]") ? Optional.of(KEYED.matcher(address)).filter(Matcher::matches) : Optional.empty();
  }

  private static Fact renamed(Fact fact, Map<Row, Map<String, String>> names) {
    var path = fact.key().path();
    var match = path.isEmpty() ? Optional.<Matcher>empty() : keyed(path.getFirst());
    var name = match.flatMap(found -> Optional.ofNullable(names.get(new Row(fact.key().subject(), found.group(1)))).map(keys -> keys.get(found.group(2))));
    if (name.isEmpty()) {
      return fact;
    }
    var now = new ArrayList<>(path);
    now.set(0, match.get().group(1) + "[\"" + name.get() + "\"]");
    return Keyed.by(fact, new Key(fact.key().subject(), fact.key().kind(), now));
  }

  private static List<Fact> with(List<Fact> facts, List<Fact> more) {
    var all = new ArrayList<>(facts);
    all.addAll(more);
    return all;
  }
}
