package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.mutant.Dialect.Landing;

/// The generator's own small devices: types lines into one and says where each one lands.
final class TrueReplay {

  private TrueReplay() {}

  /// The landings of these lines, one a line. What means the same everywhere is not typed.
  static List<Landing> of(List<PrintedLine> lines, Vocabulary vocabulary) {
    var device = vocabulary.dialect().device(vocabulary, lines);
    var landings = new ArrayList<Landing>();
    lines.forEach(line -> landings.add(line.role() == PrintedLine.Role.ASIDE ? new Landing(line.context(), true) : device.type(line.words())));
    return landings;
  }

  /// The context after these words: a deeper one, or the same for a command of one line; empty when they are rejected.
  static Optional<List<String>> reached(Vocabulary vocabulary, List<String> start, List<String> words) {
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
