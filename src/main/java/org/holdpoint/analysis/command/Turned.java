package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.StepFact.CopyOverFirst;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.StopCondition;
import org.holdpoint.fact.CommandFact.TurnedCopy;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Commands that make one place like another, and now do it the other way round.
final class Turned {

  private static final Set<String> FIRSTS = Set.of("primary", "master", "leader", "original");
  private static final Set<String> COPIES = Set.of("standby", "secondary", "replica", "mirror", "copy", "backup", "slave", "follower");

  private Turned() {}

  /// `was` are the operations before, by key.
  static List<TurnedCopy> of(List<Operation> operations, Map<Key, Operation> was) {
    return was.isEmpty() ? List.of() : operations.stream().flatMap(operation -> Optional.ofNullable(was.get(operation.key())).flatMap(before -> turned(before, operation)).stream()).toList();
  }

  /// Those that delete on what their own words call the first of several what one that they call its copy has not.
  static List<CopyOverFirst> overFirst(List<Operation> operations, List<Fact> own) {
    var here = own.stream().filter(StopCondition.class::isInstance).map(StopCondition.class::cast).filter(StopCondition::surely).filter(stop -> stop.asked().contains("hostname")).flatMap(stop -> word(COPIES, stop.asked()).stream()).findFirst();
    return operations.stream().filter(operation -> mirrors(operation) && operation.effect().equals("remove")).flatMap(operation -> {
      var ends = ends(operation);
      var first = ends.size() == 2 ? word(FIRSTS, machine(ends.getLast())) : Optional.<String>empty();
      var copy = ends.size() == 2 && word(FIRSTS, ends.getFirst()).isEmpty() ? word(COPIES, ends.getFirst()).or(() -> ends.getFirst().contains(":") ? Optional.empty() : here) : Optional.<String>empty();
      return first.isPresent() && copy.isPresent() ? Stream.of(new CopyOverFirst(new Key(operation.key().subject(), "copy-over-first", operation.key().path()), operation.at(), operation.within(), operation.command(), ends.getFirst(), ends.getLast(), first.get(), copy.get(), operation.trial()))
          : Stream.<CopyOverFirst>empty();
    }).toList();
  }

  /// The machine, bucket or account of a place, without the folders there.
  private static String machine(String place) {
    return place.contains("://") ? place.substring(place.indexOf("://") + 3).split("/", 2)[0] : place.split(":", 2)[0];
  }

  private static Optional<String> word(Set<String> words, String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")).filter(words::contains).findFirst();
  }

  private static Optional<TurnedCopy> turned(Operation was, Operation now) {
    var before = ends(was);
    var after = ends(now);
    return mirrors(now) && after.size() == 2 && !after.getFirst().equals(after.getLast()) && after.equals(before.reversed()) && was.host().known().equals(now.host().known())
        ? Optional.of(new TurnedCopy(new Key(now.key().subject(), "turned-copy", now.key().path()), now.at(), now.within(), now.command(), after.getFirst(), after.getLast(), now.trial(), was.at())) : Optional.empty();
  }

  private static boolean mirrors(Operation operation) {
    return CopyPrograms.mirrors(operation.command().split(" ", 2)[0]);
  }

  /// The last two words that name a place or a path.
  private static List<String> ends(Operation operation) {
    var words = Stream.of(operation.text().split(" ")).filter(word -> !word.startsWith("-") && (word.contains("/") || word.contains(":"))).map(word -> word.replace("\"", "").replace("'", "")).toList();
    return words.subList(Math.max(0, words.size() - 2), words.size());
  }
}
