package org.holdpoint.sql;

import java.util.List;
import org.holdpoint.sql.QueryWords.Word;

/// Brackets among the words of a query.
final class Brackets {

  private Brackets() {}

  /// The place of the bracket that closes the one at `open`, or the end.
  static int close(List<Word> words, int open, int end) {
    var depth = 0;
    for (var at = open; at < end; at++) {
      depth += words.get(at).is("(") ? 1 : words.get(at).is(")") ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return end;
  }
}
