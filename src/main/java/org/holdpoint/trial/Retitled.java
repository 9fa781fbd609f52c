package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.SettingFact.Setting;

/// What is called otherwise now and is the same thing: the one play of a book that has another title, the one block of a list whose name has a word more or less. Its name alone guards nothing, and what it says is compared.
final class Retitled {

  private static final String BOOK = "playbook";
  private static final String TASK = " task ";
  /// (settings) A block that says less is like many others.
  private static final int LEAST = 5;

  private Retitled() {}

  /// The same trials, where what was retitled is known before by the name that it has now.
  static List<Trial> told(List<Trial> trials) {
    return trials.stream().map(trial -> trial.was().isEmpty() || trial.now().isEmpty() ? trial : told(trial)).toList();
  }

  private static Trial told(Trial trial) {
    if (trial.document().subject().kind().equals(BOOK)) {
      var was = plays(trial.was());
      var now = plays(trial.now());
      return only(was, now).flatMap(old -> only(now, was).filter(title -> 2 * tasks(trial.was(), old).stream().filter(tasks(trial.now(), title)::contains).count() >= tasks(trial.was(), old).size()).map(title -> before(trial, List.of(old), List.of(title)))).orElse(trial);
    }
    return trial.document().subject().kind().equals("file") ? blocks(trial) : trial;
  }

  private static Set<String> plays(List<Fact> facts) {
    var found = new LinkedHashSet<String>();
    facts.stream().filter(Resource.class::isInstance).map(fact -> fact.key().path().getFirst()).filter(title -> !title.contains(TASK)).forEach(found::add);
    return found;
  }

  private static Set<String> tasks(List<Fact> facts, String play) {
    var found = new HashSet<String>();
    facts.stream().filter(Resource.class::isInstance).map(fact -> fact.key().path().getFirst()).filter(title -> title.startsWith(play + TASK)).forEach(title -> found.add(title.substring(play.length())));
    return found;
  }

  /// The one that the others have not, where it is one alone.
  private static Optional<String> only(Set<String> these, Set<String> others) {
    var left = these.stream().filter(one -> !others.contains(one)).limit(2).toList();
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  private static Trial blocks(Trial trial) {
    var was = named(trial.was());
    var now = named(trial.now());
    var done = trial;
    for (var parent : was.keySet()) {
      var old = only(was.get(parent).keySet(), now.getOrDefault(parent, Map.of()).keySet());
      var title = only(now.getOrDefault(parent, Map.of()).keySet(), was.get(parent).keySet());
      if (old.isPresent() && title.isPresent() && akin(old.get(), title.get()) && alike(was.get(parent).get(old.get()), now.get(parent).get(title.get()))) {
        done = before(done, with(parent, old.get()), with(parent, title.get()));
      }
    }
    return done;
  }

  private static List<String> with(List<String> parent, String name) {
    return Stream.concat(parent.stream(), Stream.of(name)).toList();
  }

  /// What the members of lists say that have a name, by the list and the name.
  private static Map<List<String>, Map<String, Map<String, String>>> named(List<Fact> facts) {
    var found = new LinkedHashMap<List<String>, Map<String, Map<String, String>>>();
    for (var fact : facts) {
      if (fact instanceof Setting name && name.name().equals("name") && name.value().known().filter(name.key().path().get(Math.max(0, name.key().path().size() - 2))::equals).isPresent() && name.key().path().size() > 2) {
        var path = name.key().path();
        found.computeIfAbsent(List.copyOf(path.subList(0, path.size() - 2)), _ -> new LinkedHashMap<>()).put(path.get(path.size() - 2), new LinkedHashMap<>());
      }
    }
    for (var fact : found.isEmpty() ? List.<Fact>of() : facts) {
      if (fact instanceof Setting said && said.key().path().size() > 2) {
        put(found, said);
      }
    }
    return found;
  }

  private static void put(Map<List<String>, Map<String, Map<String, String>>> found, Setting said) {
    var path = said.key().path();
    for (var length = 1; length < path.size() - 1; length++) {
      var members = found.get(path.subList(0, length));
      var block = members == null ? null : members.get(path.get(length));
      if (block != null && !said.name().equals("name")) {
        block.put(String.join(".", path.subList(length + 1, path.size())), said.value().known().orElse(said.form()));
      }
    }
  }

  /// Whether one name has all words of the other.
  private static boolean akin(String one, String other) {
    var these = Set.copyOf(List.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    var those = Set.copyOf(List.of(other.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    return these.containsAll(those) || those.containsAll(these);
  }

  /// Whether they say the same of most things.
  private static boolean alike(Map<String, String> was, Map<String, String> now) {
    var shared = was.keySet().stream().filter(now::containsKey).toList();
    var same = shared.stream().filter(name -> was.get(name).equals(now.get(name))).count();
    return shared.size() >= LEAST && shared.size() * 3 >= 2 * Math.max(was.size(), now.size()) && same * 2 >= shared.size();
  }

  private static Trial before(Trial trial, List<String> old, List<String> title) {
    return trial.before(trial.was().stream().map(fact -> renamed(fact, old, title)).toList());
  }

  private static Fact renamed(Fact fact, List<String> old, List<String> title) {
    var path = fact.key().path();
    var last = old.size() - 1;
    if (path.size() <= last || !path.subList(0, last).equals(old.subList(0, last)) || !path.get(last).equals(old.get(last)) && !path.get(last).startsWith(old.get(last) + TASK)) {
      return fact;
    }
    var renamed = new ArrayList<>(path);
    renamed.set(last, title.getLast() + path.get(last).substring(old.getLast().length()));
    return Keyed.by(fact, new Key(fact.key().subject(), fact.key().kind(), List.copyOf(renamed)));
  }
}
