package org.holdpoint.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// What a script does, and the configuration that results from it shows, is one cause. It is told at the line that is run; that of the configuration is its evidence. `scripts` are the paths of the scripts that the
/// change brings.
record Outcome(Set<String> scripts) {

  /// What a rule says of one thing, and what becomes of that.
  private record Sort(String rule, Key key, String word) {

    static Sort of(Match match) {
      return new Sort(match.rule().id(), match.change().any().key(), match.word());
    }
  }

  /// The matches, in their order: each of a script stands for one of a configuration that is of the same sort, if there is one.
  List<Match> told(List<Match> ordered) {
    if (scripts.isEmpty()) {
      return ordered;
    }
    var shown = new HashMap<Sort, Deque<Match>>();
    ordered.stream().filter(match -> !typed(match.at())).forEach(match -> shown.computeIfAbsent(Sort.of(match), _ -> new ArrayDeque<>()).add(match));
    var standing = new IdentityHashMap<Match, Match>();
    ordered.stream().filter(match -> typed(match.at()) && shown.containsKey(Sort.of(match)))
        .forEach(match -> Stream.ofNullable(shown.get(Sort.of(match)).poll()).forEach(other -> standing.put(other, match)));
    var told = new IdentityHashMap<Match, Match>();
    standing.forEach((other, match) -> told.put(match, match.shownAt(other.at())));
    return standing.isEmpty() ? ordered : ordered.stream().filter(match -> !standing.containsKey(match)).map(match -> told.getOrDefault(match, match)).toList();
  }

  /// Whether lines of a script say what becomes of a fact.
  boolean typed(Change<Fact> change) {
    return !scripts.isEmpty() && (change.takenBy().filter(this::typed).isPresent() || change.now().stream().flatMap(now -> Places.of(now).stream()).anyMatch(this::typed));
  }

  private boolean typed(Span at) {
    return at.side() == Side.HEAD && scripts.contains(at.file());
  }
}
