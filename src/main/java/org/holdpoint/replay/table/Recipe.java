package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How lines of one skeleton are read in a context in which a line is one command: which command they are, and from which of their words, and which keywords in full, its words and its key are made.
/// Empty where no command takes them.
record Recipe(Optional<Read> read) {

  /// The command, and what its words and its key are made of; its words may be those of the line as they are.
  private record Read(Command command, List<Part> words, List<Part> key, boolean asTyped) {}

  /// A word: that of the line at `index`, or `text` where `index` is below zero.
  private record Part(int index, String text) {

    String word(List<String> line) {
      return index < 0 ? text : line.get(index);
    }
  }

  /// The command that the line is, all of it: where several take it, the one with the fewest shortened words, then the one that names most of its words, then one that opens a context. Where
  /// another row says that what the same words name, or the first of them, is a context, the line opens it: the further words are its options.
  static Recipe of(Context context, List<String> typed, boolean negated) {
    var line = Skeletons.apart(typed);
    var arguments = line.subList(1, line.size());
    var taking = new ArrayList<Command>();
    for (var command : context.near(line)) {
      if (negated ? command.acceptsNegated(arguments) : command.accepts(arguments)) {
        taking.add(command);
      }
    }
    return new Recipe(taking.isEmpty() ? Optional.empty() : Optional.of(read(taking.size() == 1 ? taking.getFirst() : best(taking, line, negated), line)));
  }

  private static Command best(List<Command> taking, List<String> line, boolean negated) {
    var best = Collections.max(taking, Comparator.comparing((Command command) -> negated && command.namesNegated(line.subList(1, line.size())))
        .thenComparing(command -> -command.shortened(line)).thenComparing(command -> command.keywords(line)).thenComparing(Command::opens));
    return best.opens() || negated ? best : taking.stream().filter(command -> command.opens() && named(command, best, line)).findFirst().orElse(best);
  }

  /// Whether the key of one is that of the other, or its beginning, for all lines of the skeleton: word by word the same one of the line, or a keyword that stands there.
  private static boolean named(Command one, Command other, List<String> line) {
    var arguments = line.subList(1, line.size());
    var key = parts(one.keyOf(arguments), line);
    var twin = parts(other.keyOf(arguments), line);
    return key.size() <= twin.size() && IntStream.range(0, key.size()).allMatch(at -> key.get(at).equals(twin.get(at))
        || (key.get(at).index() < 0 || twin.get(at).index() < 0) && key.get(at).word(line).equals(twin.get(at).word(line)));
  }

  private static Read read(Command command, List<String> line) {
    var full = command.full(line);
    var words = parts(full, line);
    var asTyped = full.equals(line);
    return new Read(command, words, parts(command.keyOf(full.subList(1, full.size())), line), asTyped);
  }

  /// Where each of the words comes from: from the line if it is the same object as a word of it, and not only equal.
  private static List<Part> parts(List<String> made, List<String> line) {
    var parts = new ArrayList<Part>(made.size());
    for (var word : made) {
      var at = line.size() - 1;
      while (at >= 0 && line.get(at) != word) {
        at--;
      }
      parts.add(new Part(at, at < 0 ? word : ""));
    }
    return List.copyOf(parts);
  }

  /// What the line does in the context; empty where no command takes it.
  Optional<Match> match(ContextTable table, Context context, List<String> line, boolean negated) {
    if (read.isEmpty()) {
      return Optional.empty();
    }
    var known = read.get();
    var words = known.asTyped() ? List.copyOf(line) : made(known.words(), line);
    var key = Optional.of(made(known.key(), line));
    return Optional.of(known.command().opens() && !negated ? new Match.Enter(List.of(new Match.Entered(table.child(context, known.command()), known.command(), words, key)))
        : new Match.Leaf(List.of(), known.command(), words, negated, key));
  }

  private static List<String> made(List<Part> parts, List<String> line) {
    var words = new String[parts.size()];
    for (var at = 0; at < words.length; at++) {
      words[at] = parts.get(at).word(line);
    }
    return List.of(words);
  }
}
