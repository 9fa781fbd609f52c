package org.holdpoint.trial;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.NameFact.DanglingName;
import org.holdpoint.fact.NameFact.Definition;
import org.holdpoint.fact.NameFact.UnusedName;
import org.holdpoint.replay.Document.State;
import org.holdpoint.source.Folders;

/// Names that one configuration of a folder no longer defines and another one defines now: a device that is loaded from several files has them still.
final class MovedNames {

  private MovedNames() {}

  private record Named(String folder, String language, String sort, String name) {}

  /// The same trials, without a word on names that were moved to a file beside.
  static List<Trial> told(List<Trial> trials) {
    var states = trials.stream().filter(trial -> trial.document() instanceof State).toList();
    if (states.size() < 2) {
      return trials;
    }
    var moved = states.stream().flatMap(trial -> only(trial, trial.was(), trial.now())).collect(Collectors.toSet());
    if (!moved.isEmpty()) {
      moved.retainAll(states.stream().flatMap(trial -> only(trial, trial.now(), trial.was())).collect(Collectors.toSet()));
    }
    return moved.isEmpty() ? trials : trials.stream().map(trial -> trial.document() instanceof State ? trial.after(trial.now().stream().filter(fact -> !tells(trial, fact, moved)).toList()) : trial).toList();
  }

  /// Whether a fact says that one of the names has no definition, or no user.
  private static boolean tells(Trial trial, Fact fact, Set<Named> moved) {
    return fact instanceof DanglingName use && moved.contains(named(trial, use.sort(), use.name())) || fact instanceof UnusedName unused && moved.contains(named(trial, unused.sort(), unused.name()));
  }

  /// The names that these facts define and the others do not.
  private static Stream<Named> only(Trial trial, List<Fact> these, List<Fact> others) {
    var own = names(trial, these);
    var known = own.isEmpty() ? own : names(trial, others);
    return own.stream().filter(name -> !known.contains(name));
  }

  private static Set<Named> names(Trial trial, List<Fact> facts) {
    return facts.stream().map(fact -> fact instanceof Definition one ? named(trial, one.sort(), one.name()) : null).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static Named named(Trial trial, String sort, String name) {
    return new Named(Folders.around(trial.document().file().key()), ((State) trial.document()).language().name(), sort, name);
  }
}
