package org.holdpoint.mutant;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The generator's own small device: types lines into it and says where each one lands. It shares nothing with the product, so that the two
/// cannot be wrong together. SR OS classic: `exit` goes back to where the current level was entered from, at the root it does nothing; `exit all`
/// goes to the root; a line that the context does not know is rejected, opens nothing and changes nothing.
final class TrueReplay {
  private final Vocabulary vocabulary;
  private final Deque<List<String>> cameFrom = new ArrayDeque<>();
  private List<String> here = List.of();

  private TrueReplay(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Where a line landed: the context it was tried in, and whether it was accepted.
  record Landing(List<String> context, boolean accepted) {}

  /// The landings of these lines, one a line.
  static List<Landing> of(List<PrintedLine> lines, Vocabulary vocabulary) {
    var device = new TrueReplay(vocabulary);
    var landings = new ArrayList<Landing>();
    lines.forEach(line -> landings.add(device.type(line.words())));
    return landings;
  }

  private Landing type(String line) {
    if (line.isEmpty() || line.startsWith("#") || line.startsWith("echo ")) {
      return new Landing(here, true);
    }
    if (line.equals("exit all")) {
      var left = here;
      cameFrom.clear();
      here = List.of();
      return new Landing(left, true);
    }
    if (line.equals("exit")) {
      var left = here;
      here = cameFrom.isEmpty() ? List.of() : cameFrom.pop();
      return new Landing(left, true);
    }
    var start = line.startsWith("/") ? List.<String>of() : here;
    var reached = reached(start, Vocabulary.words(line.startsWith("/") ? line.substring(1) : line));
    reached.filter(context -> !context.equals(start)).ifPresent(context -> {
      cameFrom.push(here);
      here = context;
    });
    return new Landing(start, reached.isPresent());
  }

  /// The context after these words: a deeper one, or the same for a command of one line; empty when they are rejected.
  private Optional<List<String>> reached(List<String> start, List<String> words) {
    var context = start;
    for (var at = 0; at < words.size(); ) {
      var rest = words.subList(at, words.size());
      if (vocabulary.knowsLeaf(context, rest)) {
        return Optional.of(start);
      }
      var header = vocabulary.header(context, rest);
      if (header.isEmpty()) {
        return Optional.empty();
      }
      context = Sheet.inside(context, header.get().name());
      at += header.get().words();
    }
    return Optional.of(context);
  }
}
