package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Matches one line against a table: openers may be followed by a command of the context they open, any number of times.
/// The longest opener that lets the rest match is taken; a place that failed once is not tried again, so the work stays words times contexts.
final class LineMatcher {
  private record Place(String path, int word, boolean negated) {}

  private final ContextTable table;
  private final List<String> words;
  private final Set<Place> failed = new HashSet<>();
  /// The contexts that the longest beginning of the line entered, and how many words it has.
  private List<Match.Entered> deepest = List.of();
  private int reached;

  LineMatcher(ContextTable table, List<String> words) {
    this.table = table;
    this.words = words;
  }

  /// `negated`: the caller has already taken a negation word away from the front.
  Optional<Match> match(Context context, boolean negated) {
    return from(context, 0, negated, List.of());
  }

  /// How far a line got that does not match: the contexts that its first words enter, and the words that the last of them does not take.
  Optional<Jump> jump(Context context) {
    return match(context, false).isEmpty() && !deepest.isEmpty() && reached < words.size() ? Optional.of(new Jump(deepest, words.subList(reached, words.size()))) : Optional.empty();
  }

  private Optional<Match> from(Context context, int word, boolean negated, List<Match.Entered> path) {
    if (word == words.size() || failed.contains(new Place(context.path(), word, negated))) return Optional.empty();
    var found = !negated && table.negates(words.get(word)) ? from(context, word + 1, true, path)
        : table.spelling().oneCommandLines() ? whole(context, word, negated)
        : entering(context, word, negated, path).or(() -> leaf(context, word, negated, path));
    if (found.isEmpty()) failed.add(new Place(context.path(), word, negated));
    return found;
  }

  /// The command that the line is, all of it.
  private Optional<Match> whole(Context context, int word, boolean negated) {
    return context.whole(table, words.subList(word, words.size()), negated);
  }

  /// A negated form that the reference does not name is taken as well: references leave many out, and a device takes nearly all.
  private Optional<Match> leaf(Context context, int word, boolean negated, List<Match.Entered> path) {
    var arguments = words.subList(word + 1, words.size());
    return context.near(words.subList(word, words.size())).stream()
        .filter(command -> negated ? command.acceptsNegated(arguments) : !command.opens() && command.accepts(arguments))
        .max(Comparator.comparing((Command command) -> negated && command.namesNegated(arguments))
            .thenComparing(command -> negated && (command.negated() || command.negatable())))
        .map(command -> new Match.Leaf(path, command, command.full(words.subList(word, words.size())), negated));
  }

  /// An opener, and the rest of the line in its context. What is negated opens nothing, but the negation may belong to the rest.
  private Optional<Match> entering(Context context, int word, boolean negated, List<Match.Entered> path) {
    if (negated && leaf(context, word, true, path).isPresent()) return Optional.empty();
    for (var command : context.near(words.subList(word, words.size()))) {
      if (!command.opens() || command.negated()) continue;
      var ends = command.shape().ends(words.subList(word + 1, words.size()));
      for (int end = ends.length() - 1; end >= 0; end = ends.previousSetBit(end - 1)) {
        int next = word + 1 + end;
        var child = table.child(context, command);
        var inner = new ArrayList<>(path);
        inner.add(new Match.Entered(child, command, command.full(words.subList(word, next))));
        if (next > reached) {
          reached = next;
          deepest = List.copyOf(inner);
        }
        if (next == words.size() && !negated) return Optional.of(new Match.Enter(List.copyOf(inner)));
        var rest = from(child, next, negated, List.copyOf(inner));
        if (rest.isPresent()) return rest;
      }
    }
    return Optional.empty();
  }
}
