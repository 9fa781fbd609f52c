package org.holdpoint.analysis.resource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  /// By whom a thing is made says nothing of which one it is.
  private static final String PROVIDER = "provider";

  /// What a block makes: what it belongs to, and what its things are called without their keys.
  private record Row(Subject subject, String address) {}

  private Rekeyed() {}

  /// Of one document.
  public static Applied.Sides of(List<Fact> was, List<Fact> now) {
    var before = rows(was);
    var after = before.isEmpty() ? before : rows(now);
    var names = new HashMap<Row, Map<String, String>>();
    var had = new Identities(was);
    var has = new Identities(now);
    var told = new ArrayList<Fact>();
    before.forEach((row, old) -> {
      var fresh = after.getOrDefault(row, Map.of());
      if (calledOtherwise(old.keySet(), fresh.keySet())) {
        names.put(row, paired(row, old.keySet(), fresh.keySet(), had, has));
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

  /// What things say of what they are, by what they are called; looked up once something is called otherwise.
  private static final class Identities {
    private final List<Fact> facts;
    private final Map<Row, Map<String, String>> all = new HashMap<>();

    Identities(List<Fact> facts) {
      this.facts = facts;
    }

    Map<String, String> of(Row row, String key) {
      if (all.isEmpty()) {
        facts.stream().filter(Identity.class::isInstance).map(Identity.class::cast).filter(one -> !one.name().equals(PROVIDER))
            .forEach(one -> one.value().known().ifPresent(value -> all.computeIfAbsent(new Row(one.key().subject(), one.key().path().getFirst()), _ -> new HashMap<>()).putIfAbsent(one.name(), value)));
      }
      return all.getOrDefault(key.isEmpty() ? row : new Row(row.subject(), row.address() + "[" + key + "]"), Map.of());
    }
  }

  /// The key that each has now: that of the thing which says the same of what it is, else the one in its place.
  private static Map<String, String> paired(Row row, Set<String> old, Set<String> fresh, Identities had, Identities has) {
    var alike = new HashMap<Map<String, String>, Deque<String>>();
    fresh.forEach(key -> alike.computeIfAbsent(has.of(row, key), _ -> new ArrayDeque<>()).add(key));
    alike.remove(Map.of());
    var left = new LinkedHashSet<>(fresh);
    var names = new LinkedHashMap<String, String>();
    for (var key : old) {
      Optional.ofNullable(alike.get(had.of(row, key))).map(Deque::poll).ifPresent(same -> {
        names.put(key, same);
        left.remove(same);
      });
    }
    old.stream().filter(key -> !names.containsKey(key)).forEach(key -> names.put(key, left.removeFirst()));
    return names;
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
