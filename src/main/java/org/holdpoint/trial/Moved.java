package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Comparison;

/// What one file no longer says and another says now: it was moved, and is neither gone nor new. A file that is gone has another name now if at least half of what it said stands in a new one.
/// Of what has a name of its own (a role of a cluster, a policy of a module) each fact that is said word for word was moved.
final class Moved {

  private static final Pattern PLACE = Pattern.compile("Span\\[[^\\]]*\\]");
  private static final String HERE = "\u0000";
  private final Comparison comparison;
  private final List<Trial> trials;
  private final List<List<Fact>> was;

  private Moved(Comparison comparison, List<Trial> trials) {
    this.comparison = comparison;
    this.trials = trials;
    this.was = new ArrayList<>(trials.stream().<List<Fact>>map(trial -> new ArrayList<>(trial.was())).toList());
  }

  /// What facts say, wherever they stand.
  static Set<String> said(List<Fact> facts) {
    return facts.stream().map(Moved::said).collect(Collectors.toSet());
  }

  /// What a fact says, wherever it stands.
  static String said(Fact fact) {
    return PLACE.matcher(fact.toString()).replaceAll("");
  }

  /// The same trials, where what was moved stood before in the file in which it stands now. A file of which nothing is left is none of them. `were` and `are` is what all files of a side set up, see [MovedObjects].
  static List<Trial> followed(Comparison comparison, List<Trial> trials, Supplier<Map<Subject, Set<String>>> were, Supplier<Map<Subject, Set<String>>> are) {
    if (trials.size() < 2 || !comparison.compared()) {
      return trials;
    }
    var moved = new Moved(comparison, trials);
    var gone = moved.files();
    moved.things();
    var objects = new MovedObjects(trials, moved.was);
    objects.follow(were, are);
    objects.scaled();
    return IntStream.range(0, trials.size()).filter(index -> !gone.contains(index))
        .mapToObj(index -> moved.was.get(index).equals(trials.get(index).was()) ? trials.get(index) : trials.get(index).before(moved.was.get(index))).toList();
  }

  /// Gives what files said to those that they are now; the files that are no longer there.
  private Set<Integer> files() {
    var gone = IntStream.range(0, trials.size()).filter(index -> trials.get(index).now().isEmpty() && !was.get(index).isEmpty() && comparison.head().paired(file(index)).isEmpty()).boxed().toList();
    var come = new HashMap<String, List<Integer>>();
    for (var index = 0; !gone.isEmpty() && index < trials.size(); index++) {
      var key = file(index);
      for (var fact : comparison.base().flatMap(tree -> tree.paired(key)).isPresent() ? List.<Fact>of() : trials.get(index).now()) {
        come.computeIfAbsent(said(as(fact, key, HERE)), _ -> new ArrayList<>()).add(index);
      }
    }
    var found = new HashMap<Integer, Integer>();
    for (var old : come.isEmpty() ? List.<Integer>of() : gone) {
      successor(old, come).filter(index -> !found.containsValue(index)).ifPresent(index -> {
        found.put(old, index);
        was.get(old).forEach(fact -> was.get(index).add(as(fact, file(old), file(index))));
        was.get(old).clear();
      });
    }
    return found.keySet();
  }

  private Optional<Integer> successor(int old, Map<String, List<Integer>> come) {
    var shared = new HashMap<Integer, Integer>();
    was.get(old).forEach(fact -> come.getOrDefault(said(as(fact, file(old), HERE)), List.of()).stream().distinct().forEach(index -> shared.merge(index, 1, Integer::sum)));
    return shared.entrySet().stream().filter(entry -> entry.getValue() * 2 >= was.get(old).size() && sameSort(old, entry.getKey())).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private boolean sameSort(int old, int index) {
    return trials.get(old).document().subject().kind().equals(trials.get(index).document().subject().kind());
  }

  private record Gone(int trial, Fact fact) {}

  /// Gives single facts to the file in which they stand now.
  private void things() {
    var gone = new HashMap<Key, List<Gone>>();
    for (var index = 0; index < trials.size(); index++) {
      for (var fact : only(index, was.get(index), trials.get(index).now())) {
        gone.computeIfAbsent(as(fact.key(), file(index), HERE), _ -> new ArrayList<>()).add(new Gone(index, fact));
      }
    }
    for (var index = 0; !gone.isEmpty() && index < trials.size(); index++) {
      for (var fact : only(index, trials.get(index).now(), was.get(index))) {
        var may = gone.getOrDefault(as(fact.key(), file(index), HERE), List.of());
        var words = may.isEmpty() ? "" : said(fact);
        var here = index;
        may.stream().filter(old -> said(as(old.fact(), file(old.trial()), file(here))).equals(words)).findFirst().ifPresent(old -> {
          may.remove(old);
          was.get(here).add(as(old.fact(), file(old.trial()), file(here)));
          was.get(old.trial()).remove(old.fact());
        });
      }
    }
  }

  /// Facts of one side that the other has not, of those that are known by their file and by a name.
  private List<Fact> only(int trial, List<Fact> these, List<Fact> others) {
    var known = these.stream().filter(fact -> fact.key().subject().name().equals(file(trial)) && !fact.key().path().isEmpty() && !fact.key().path().getFirst().isEmpty()).toList();
    var keys = known.isEmpty() ? Set.<Key>of() : others.stream().map(Fact::key).collect(Collectors.toSet());
    return known.stream().filter(fact -> !keys.contains(fact.key())).toList();
  }

  private String file(int trial) {
    return trials.get(trial).document().file().key();
  }

  /// What one file says, as another one would say it: what has no name is called after its file.
  private static Fact as(Fact fact, String file, String other) {
    var key = as(fact.key(), file, other);
    return Keyed.saying(key.equals(fact.key()) ? fact : Keyed.by(fact, key), name(file), name(other));
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /// A key of what stands in one file, as that of another file.
  private static Key as(Key key, String file, String other) {
    return new Key(key.subject().name().equals(file) ? new Subject(key.subject().kind(), other) : key.subject(), key.kind(), key.path().stream().map(part -> part.equals(file) ? other : part).toList());
  }
}
