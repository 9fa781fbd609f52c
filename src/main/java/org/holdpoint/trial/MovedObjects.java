package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.Scaling;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.kubernetes.Manifests;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;

/// Objects that stand in another file than before. In a cluster each has one place by its namespace and name, in whichever folder its file lies; a folder that has an object which another one has as well
/// is about another cluster.
final class MovedObjects {

  private final List<Trial> trials;
  private final List<List<Fact>> was;

  /// @param was by trial what was said before, in lists that can be changed
  MovedObjects(List<Trial> trials, List<List<Fact>> was) {
    this.trials = trials;
    this.was = was;
  }

  /// The addresses of what the documents of one side set up in clusters, by folder.
  static Map<Subject, Set<String>> of(List<Document> documents) {
    return documents.stream().filter(Declaration.class::isInstance).flatMap(document -> ((Declaration) document).facts().stream()).flatMap(MovedObjects::object)
        .collect(Collectors.groupingBy(object -> object.key().subject(), Collectors.mapping(Resource::address, Collectors.toSet())));
  }

  private static Stream<Resource> object(Fact fact) {
    return fact instanceof Resource resource && resource.key().subject().kind().equals(Manifests.OBJECTS) ? Stream.of(resource) : Stream.of();
  }

  private record Standing(int trial, Resource resource) {}

  /// Gives what was said of an object that stands in another folder now to the file in which it does. `were` and `are` is what all files of a side set up.
  void follow(Supplier<Map<Subject, Set<String>>> were, Supplier<Map<Subject, Set<String>>> are) {
    var gone = standing(was::get);
    var come = gone.isEmpty() ? gone : standing(index -> trials.get(index).now());
    come.keySet().retainAll(gone.keySet());
    if (come.isEmpty()) {
      return;
    }
    var then = were.get();
    var now = are.get();
    come.forEach((address, here) -> {
      var there = alone(gone.get(address), now);
      var arrived = alone(here, then);
      if (there.size() == 1 && arrived.size() == 1 && one(there.getFirst().resource(), arrived.getFirst().resource(), then, now)) {
        move(there.getFirst(), arrived.getFirst());
      }
    });
  }

  /// Gives how many pods an autoscaler left of a workload to the file that says it now, by whichever object.
  void scaled() {
    for (var here = 0; here < trials.size(); here++) {
      for (var fact : trials.get(here).now()) {
        var old = fact instanceof Scaling && was.get(here).stream().noneMatch(one -> one.key().equals(fact.key())) ? gone(fact.key()) : OptionalInt.empty();
        if (old.isPresent()) {
          var left = was.get(old.getAsInt()).stream().filter(one -> one.key().equals(fact.key())).toList();
          was.get(old.getAsInt()).removeAll(left);
          was.get(here).addAll(left);
        }
      }
    }
  }

  /// The file that said it and says it no more.
  private OptionalInt gone(Key key) {
    return IntStream.range(0, trials.size()).filter(index -> was.get(index).stream().anyMatch(one -> one.key().equals(key)) && trials.get(index).now().stream().noneMatch(one -> one.key().equals(key))).findFirst();
  }

  /// By address.
  private Map<String, List<Standing>> standing(IntFunction<List<Fact>> side) {
    var found = new HashMap<String, List<Standing>>();
    for (var index = 0; index < trials.size(); index++) {
      var trial = index;
      side.apply(index).stream().flatMap(MovedObjects::object).forEach(object -> found.computeIfAbsent(object.address(), _ -> new ArrayList<>()).add(new Standing(trial, object)));
    }
    return found;
  }

  /// Those that the other side does not have in that folder.
  private static List<Standing> alone(List<Standing> all, Map<Subject, Set<String>> others) {
    return all.stream().filter(one -> !addresses(others, one.resource()).contains(one.resource().address())).toList();
  }

  private static boolean one(Resource gone, Resource come, Map<Subject, Set<String>> then, Map<Subject, Set<String>> now) {
    return gone.type().equals(come.type()) && Stream.of(then, now).allMatch(all -> disjoint(addresses(all, gone), addresses(all, come)))
        && (gone.address().contains("/") || addresses(now, gone).isEmpty());
  }

  private static boolean disjoint(Set<String> these, Set<String> those) {
    return these.stream().noneMatch(those::contains);
  }

  /// What stands in the folder of an object.
  private static Set<String> addresses(Map<Subject, Set<String>> all, Resource object) {
    return all.getOrDefault(object.key().subject(), Set.of());
  }

  private void move(Standing gone, Standing come) {
    var key = gone.resource().key();
    var facts = was.get(gone.trial()).stream().filter(fact -> fact.key().subject().equals(key.subject()) && !fact.key().path().isEmpty() && fact.key().path().getFirst().equals(gone.resource().address())).toList();
    was.get(gone.trial()).removeAll(facts);
    facts.forEach(fact -> was.get(come.trial()).add(Keyed.by(fact, new Key(come.resource().key().subject(), fact.key().kind(), fact.key().path()))));
  }
}
