package org.holdpoint.language.postgresql;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Place;

/// One statement that is read: its text, its place, and the language of its file.
record Reading(Chunk chunk, Place place, String dialect) {

  Key key(String kind) {
    return place.key(kind, chunk);
  }

  /// The whole statement.
  Span within() {
    return place.at(chunk);
  }

  int order() {
    return chunk.order();
  }

  Span at(ParserRuleContext tree) {
    return at(tree.start, tree.stop);
  }

  Span at(Token from, Token last) {
    var text = last.getText();
    var lines = (int) text.chars().filter(sign -> sign == '\n').count();
    var tail = text.substring(text.lastIndexOf('\n') + 1);
    var length = tail.codePointCount(0, tail.length());
    return place.at(chunk, from.getLine(), from.getCharPositionInLine(), last.getLine() + lines, lines == 0 ? last.getCharPositionInLine() + length : length);
  }
}
