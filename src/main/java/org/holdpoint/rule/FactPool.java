package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.rule.KeyIndex.Entry;

/// The facts of all documents of a run, by their kinds, for rules that see more than one. What two documents say of the same thing (a configuration that the
/// change edits, and the script that it meets) is there once, and rather as it is altered, and as the script says it. Several rules may look into it at a time.
final class FactPool {

  /// Of each document what becomes of its facts, by their kind.
  private final List<Map<String, List<Item>>> documents;
  private final Map<String, List<Item>> cases = new HashMap<>();
  private final Set<String> touched = new HashSet<>();
  /// The kinds of which there was some fact before, and of which there is some now.
  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Map<String, Met> lists = new ConcurrentHashMap<>();
  private final Map<List<String>, Sides> sides = new ConcurrentHashMap<>();
  private final Supplier<List<List<Change<Fact>>>> others;
  private final Outcome outcome;
  private Optional<List<Map<String, List<Item>>>> around = Optional.empty();
  private Optional<Set<Subject>> several = Optional.empty();

  /// `around` are documents that the change leaves as they are.
  FactPool(List<List<Change<Fact>>> documents, Supplier<List<List<Change<Fact>>>> around) {
    this(documents, around, new Outcome(Set.of()));
  }

  /// `outcome` knows what scripts say.
  FactPool(List<List<Change<Fact>>> documents, Supplier<List<List<Change<Fact>>>> around, Outcome outcome) {
    this.outcome = outcome;
    this.documents = documents.stream().map(document -> byKind(document, true)).toList();
    this.others = around;
    this.documents.forEach(document -> document.forEach((kind, some) -> cases.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(some)));
    cases.forEach(this::note);
  }

  private void note(String kind, List<Item> some) {
    for (var item : some) {
      if (item.change().was().isPresent()) {
        before.add(kind);
      }
      if (item.change().now().isPresent()) {
        after.add(kind);
      }
      if (item.changed()) {
        touched.add(kind);
      }
    }
  }

  private static Map<String, List<Item>> byKind(List<Change<Fact>> document, boolean judged) {
    var found = new HashMap<String, List<Item>>();
    document.forEach(change -> found.computeIfAbsent(FactTypes.kind(change.any()), _ -> new ArrayList<>()).add(new Item(change, word(change), judged)));
    return found;
  }

  /// What makes facts of two documents the same: the key, and which of those of one document that have it.
  private record Identity(Key key, int occurrence) {}

  /// A fact as it was and is, and the word for what becomes of it: `added`, `removed`, `altered` or `unchanged`. One that is not judged stands in a document around.
  record Item(Change<Fact> change, String word, boolean judged) {

    boolean changed() {
      return !word.equals("unchanged");
    }
  }

  /// What a configuration that the change edits says again of a fact that a script, `typed`, brings.
  record Shown(Item item, Item typed) {}

  /// All facts of a kind, each once, and those that are there again.
  private record Met(List<Item> items, List<Shown> shown) {}

  /// Facts by values of theirs: as they are now, and both sides of those that the change touches.
  record Sides(KeyIndex now, KeyIndex touched) {}

  private static String word(Change<Fact> change) {
    if (change.was().isEmpty()) {
      return "added";
    }
    if (change.now().isEmpty()) {
      return "removed";
    }
    return Sameness.same(change.was().get(), change.now().get()) ? "unchanged" : "altered";
  }

  /// What each of the rules is to be asked, in their order; where there are very many facts, by all processors.
  Stream<Rule> of(List<Rule> rules) {
    return Many.few(cases.values().stream().mapToInt(List::size).sum()) ? rules.stream() : rules.parallelStream();
  }

  /// All facts of a kind that are judged, in the order of the documents.
  List<Item> cases(String kind) {
    return cases.getOrDefault(kind, List.of());
  }

  /// Whether a rule may hold of one of these, as far as it says which sides it cannot do without: where nothing was before, those that look at what was need not be asked of anything.
  boolean mayHold(Rule rule) {
    return !(rule.needs().needsNow() && !after.contains(rule.on())) && !(rule.needs().needsWas() && !before.contains(rule.on()));
  }

  /// Whether the change adds, removes or alters a fact of a kind.
  boolean touches(String kind) {
    return touched.contains(kind);
  }

  /// All facts of a kind, also those around, in the order of the documents.
  List<Item> items(String kind) {
    return lists.computeIfAbsent(kind, this::met).items();
  }

  /// Those of a kind that a configuration shows and a script brings.
  List<Shown> shown(String kind) {
    return lists.computeIfAbsent(kind, this::met).shown();
  }

  /// Whether there is a fact of a kind at all.
  boolean has(String kind) {
    return cases.containsKey(kind) || around(kind);
  }

  /// Whether there is one around what is judged.
  boolean around(String kind) {
    return around().stream().anyMatch(document -> document.containsKey(kind));
  }

  private Met met(String kind) {
    var telling = Stream.concat(documents.stream(), around().stream()).map(document -> document.getOrDefault(kind, List.of())).filter(some -> !some.isEmpty()).toList();
    if (telling.size() < 2) {
      return new Met(telling.isEmpty() ? List.of() : telling.getFirst(), List.of());
    }
    var items = new ArrayList<Item>(telling.stream().mapToInt(List::size).sum());
    var places = new HashMap<Identity, Integer>();
    var again = several();
    var twice = new TreeMap<Integer, Item>();
    telling.forEach(document -> add(document, again, items, places, twice));
    return new Met(List.copyOf(items), twice.entrySet().stream().map(entry -> new Shown(entry.getValue(), items.get(entry.getKey()))).toList());
  }

  /// The subjects of which several documents speak: of all others no document says again what another one does.
  private synchronized Set<Subject> several() {
    if (several.isEmpty()) {
      var speaking = new HashMap<Subject, Integer>();
      var found = new HashSet<Subject>();
      for (var document : Stream.concat(documents.stream(), around().stream()).toList()) {
        var own = new HashSet<Subject>();
        document.values().forEach(some -> some.forEach(item -> own.add(item.change().any().key().subject())));
        own.stream().filter(subject -> speaking.merge(subject, 1, Integer::sum) > 1).forEach(found::add);
      }
      several = Optional.of(found);
    }
    return several.get();
  }

  /// The documents around, read when they are first asked for.
  synchronized List<Map<String, List<Item>>> around() {
    if (around.isEmpty()) {
      around = Optional.of(others.get().stream().map(document -> byKind(document, false)).toList());
    }
    return around.get();
  }

  /// All facts of a kind by the values of some expressions over them, made once for all rules that ask for the same. `named` says what an expression calls the fact.
  Sides sides(String kind, List<Expression> theirs, Function<Object, Function<String, Object>> named) {
    return sides.computeIfAbsent(Stream.concat(Stream.of(kind), theirs.stream().map(Expression::source)).toList(), _ -> {
      var made = new Sides(new KeyIndex(), new KeyIndex());
      items(kind).forEach(item -> add(item, theirs, named, made));
      return made;
    });
  }

  private static void add(Item item, List<Expression> theirs, Function<Object, Function<String, Object>> named, Sides sides) {
    item.change().now().ifPresent(fact -> add(fact, item, theirs, named, sides.now()));
    if (item.changed()) {
      Stream.concat(item.change().was().stream(), item.change().now().stream()).forEach(fact -> add(fact, item, theirs, named, sides.touched()));
    }
  }

  private static void add(Fact fact, Item item, List<Expression> theirs, Function<Object, Function<String, Object>> named, KeyIndex index) {
    var record = FactTypes.value(fact);
    if (JoinKey.read(theirs, named.apply(record)) instanceof JoinKey.Read.Values(var key)) {
      index.add(new Entry(record, item, key));
    }
  }

  private void add(List<Item> document, Set<Subject> again, List<Item> items, Map<Identity, Integer> places, Map<Integer, Item> twice) {
    var seen = new HashMap<Key, Integer>();
    for (var one : document) {
      var key = one.change().any().key();
      var place = again.contains(key.subject()) ? places.computeIfAbsent(new Identity(key, seen.merge(key, 1, Integer::sum)), _ -> items.size()) : items.size();
      if (place == items.size()) {
        items.add(one);
      } else if (one.changed()) {
        meet(one, place, items, twice);
      }
    }
  }

  /// What is altered takes the place of what is not, and what a script says that of what the configuration shows.
  private void meet(Item one, int place, List<Item> items, Map<Integer, Item> twice) {
    var other = items.get(place);
    if (!other.changed()) {
      items.set(place, one);
    } else if (outcome.typed(one.change()) && !outcome.typed(other.change())) {
      items.set(place, one);
      twice.put(place, other);
    } else if (!outcome.typed(one.change()) && outcome.typed(other.change())) {
      twice.put(place, one);
    }
  }
}
