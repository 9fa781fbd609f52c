package org.holdpoint.analysis.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;
import org.holdpoint.fact.ResourceFact.Identity;
import org.holdpoint.fact.ResourceFact.RekeyedInstances;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;

/// Things of a map that go by their keys (`for_each` of Terraform), all of which are called otherwise than before, or went by their number (`count`): Terraform destroys the ones and makes the others, and that is one
/// thing that happened. What they say is compared all the same.
public final class Rekeyed {

  /// The key as it is written, in quotes where it is no number.
  private static final Pattern KEYED = Pattern.compile("(.*)\\[(\"[^\"]*\"|\\d+)]");
  private static final String QUOTE = "\"";
  private static final String FIRST = "0";

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
      if (calledOtherwise(old.keySet(), fresh.keySet())) {
        names.put(row, paired(row, old.keySet(), fresh.keySet(), was, now));
        told.add(told(row, names.get(row), fresh, now));
      }
    });
    return names.isEmpty() ? new Applied.Sides(was, now) : new Applied.Sides(was.stream().map(fact -> renamed(fact, names)).toList(), with(now, told));
  }

  /// Whether each has another key, or a key where it went by a number. What there is of them unnumbered is the first one, or one alone.
  private static boolean calledOtherwise(Set<String> old, Set<String> fresh) {
    var numbered = old.stream().noneMatch(key -> key.startsWith(QUOTE));
    return !fresh.isEmpty() && fresh.stream().allMatch(key -> key.startsWith(QUOTE)) && old.stream().noneMatch(fresh::contains) && (fresh.size() == old.size() || numbered && fresh.size() > old.size());
  }

  private static Fact told(Row row, Map<String, String> names, Map<String, Resource> fresh, List<Fact> now) {
    var first = names.entrySet().iterator().next();
    var one = fresh.get(first.getValue());
    var numbered = !first.getKey().startsWith(QUOTE);
    var at = numbered ? header(one, now) : one.at();
    return new RekeyedInstances(Key.of(row.subject(), "rekeyed-instances", row.address()), at, numbered ? at : one.within(), row.address(), first.getKey().isEmpty() ? FIRST : plain(first.getKey()), plain(first.getValue()),
        names.size(), one.keeps());
  }

  /// The block that makes it: its keys may stand far from that.
  private static Span header(Resource one, List<Fact> now) {
    return now.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> setting.path().equals(one.address()) && setting.key().subject().equals(one.key().subject())).map(Setting::at).findFirst().orElse(one.at());
  }

  private static String plain(String key) {
    return key.replace(QUOTE, "");
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
    var address = key.isEmpty() ? row.address() : row.address() + "[" + key + "]";
    return facts.stream().filter(Identity.class::isInstance).map(Identity.class::cast).filter(one -> one.key().path().getFirst().equals(address) && one.key().subject().equals(row.subject()) && !one.name().equals("provider"))
        .filter(one -> one.value().known().isPresent()).collect(Collectors.toMap(Identity::name, one -> one.value().known().orElseThrow(), (one, _) -> one));
  }

  private static Map<Row, Map<String, Resource>> rows(List<Fact> facts) {
    var rows = new LinkedHashMap<Row, Map<String, Resource>>();
    facts.stream().filter(Resource.class::isInstance).map(Resource.class::cast).forEach(one -> {
      var name = Name.of(one.key());
      rows.computeIfAbsent(new Row(one.key().subject(), name.address()), _ -> new LinkedHashMap<>()).put(name.key(), one);
    });
    return rows;
  }

  /// What a thing is called, without its key, and the key as it is written; none where it goes by its name alone, or is the first of several that are numbered.
  private record Name(String address, String key) {

    static Name of(Key key) {
      var written = key.path().getFirst();
      var match = KEYED.matcher(written);
      return written.endsWith("]") && match.matches() ? new Name(match.group(1), match.group(2)) : new Name(written, "");
    }
  }

  private static Fact renamed(Fact fact, Map<Row, Map<String, String>> names) {
    var path = fact.key().path();
    if (path.isEmpty()) {
      return fact;
    }
    var old = Name.of(fact.key());
    return Optional.ofNullable(names.getOrDefault(new Row(fact.key().subject(), old.address()), Map.of()).get(old.key())).map(key -> {
      var now = new ArrayList<>(path);
      now.set(0, old.address() + "[" + key + "]");
      return Keyed.by(fact, new Key(fact.key().subject(), fact.key().kind(), now));
    }).orElse(fact);
  }

  private static List<Fact> with(List<Fact> facts, List<Fact> more) {
    var all = new ArrayList<>(facts);
    all.addAll(more);
    return all;
  }
}
