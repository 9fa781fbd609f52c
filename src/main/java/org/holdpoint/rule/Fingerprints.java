package org.holdpoint.rule;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.holdpoint.source.Sha256;
import org.holdpoint.source.Span;

/// Names for findings that survive a move of the line: rule, path, the text of its lines with white space folded, and which of several equal ones it is.
final class Fingerprints {

  private static final int LENGTH = 32;
  private final Function<Span, String> text;
  private final Map<List<String>, Integer> occurrences = new HashMap<>();

  Fingerprints(Function<Span, String> text) {
    this.text = text;
  }

  /// The fingerprint of the next match in order of place.
  String next(Match match) {
    var what = List.of(match.rule().id(), match.at().file(), text.apply(match.at()).strip().replaceAll("\\s+", " "));
    var occurrence = occurrences.merge(what, 1, Integer::sum);
    return Sha256.of((String.join("\n", what) + "\n" + occurrence).getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }
}
