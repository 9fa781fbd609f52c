package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Here-documents: their text begins with the line behind their operators, one after the other (POSIX.1-2017 XCU 2.7.4).
final class HereDocuments {

  private final String text;
  private final List<Here> awaited = new ArrayList<>();
  private final Map<Integer, Document> found = new HashMap<>();

  /// One that is to come: where its operator stands, the line that ends it, whether tabs before its lines are taken off, and whether its text is taken as it is.
  private record Here(int operator, String end, boolean tabs, boolean literal) {}

  /// The text of one, from its first character to the line that ends it.
  record Document(int from, int to, boolean tabs, boolean literal) {}

  HereDocuments(String text) {
    this.text = text;
  }

  /// Those that were read, by the place of their operator.
  Map<Integer, Document> found() {
    return found;
  }

  boolean awaited() {
    return !awaited.isEmpty();
  }

  /// One whose operator stands at a place; the word behind it ends it, and if that has quotes the text is taken as it is.
  void await(int operator, String word) {
    var literal = word.indexOf('\'') >= 0 || word.indexOf('"') >= 0 || word.indexOf('\\') >= 0;
    awaited.add(new Here(operator, literal ? word.replaceAll("\\$?['\"]|\\\\(?=.)", "") : word, text.startsWith("<<-", operator), literal));
  }

  /// Those that are awaited begin at a place; where the text goes on behind them. One that nothing ends goes to the end of the text.
  int read(int place) {
    var at = Math.min(place, text.length());
    for (var here : awaited) {
      var from = at;
      var ended = false;
      while (at < text.length() && !ended) {
        var end = text.indexOf('\n', at);
        var line = text.substring(at, end < 0 ? text.length() : end);
        ended = (here.tabs() ? untabbed(line) : line).equals(here.end());
        if (ended) {
          found.put(here.operator(), new Document(from, at, here.tabs(), here.literal()));
        }
        at = end < 0 ? text.length() : end + 1;
      }
      if (!ended) {
        found.put(here.operator(), new Document(from, text.length(), here.tabs(), here.literal()));
      }
    }
    awaited.clear();
    return at;
  }

  private static String untabbed(String line) {
    var at = 0;
    while (at < line.length() && line.charAt(at) == '\t') {
      at++;
    }
    return line.substring(at);
  }
}
