package org.holdpoint.language.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Place;

/// One statement that is read: its text, its place, and the language of its file.
public record Reading(Chunk chunk, Place place, String dialect) {

  /// The key of a fact of this kind that it says.
  public Key key(String kind) {
    return place.key(kind, chunk);
  }

  /// The whole statement.
  public Span within() {
    return place.at(chunk);
  }

  /// (statements) Its place in its file.
  public int order() {
    return chunk.order();
  }

  /// Where a part of it stands.
  public Span at(ParserRuleContext tree) {
    return at(tree.start, tree.stop);
  }

  /// What each of a few parts says, in order. Mostly there is one, in one statement of a hundred thousand: no stream.
  public static <P, S> List<S> each(List<P> parts, Function<P, S> says) {
    if (parts.size() == 1) {
      return List.of(says.apply(parts.getFirst()));
    }
    var said = new ArrayList<S>(parts.size());
    for (var part : parts) {
      said.add(says.apply(part));
    }
    return List.copyOf(said);
  }

  /// What is written in these parts and between them; nothing where there are none.
  public static String text(List<? extends ParserRuleContext> parts) {
    return parts.isEmpty() ? "" : parts.getFirst().start.getInputStream().getText(Interval.of(parts.getFirst().start.getStartIndex(), parts.getLast().stop.getStopIndex()));
  }

  /// From one token to another.
  public Span at(Token from, Token last) {
    // The end of the text has no width.
    var text = last.getType() == Token.EOF ? "" : last.getText();
    var lines = text.indexOf('\n') < 0 ? 0 : (int) text.chars().filter(sign -> sign == '\n').count();
    var tail = lines == 0 ? text : text.substring(text.lastIndexOf('\n') + 1);
    var length = tail.codePointCount(0, tail.length());
    return place.at(chunk, from.getLine(), from.getCharPositionInLine(), last.getLine() + lines, lines == 0 ? last.getCharPositionInLine() + length : length);
  }
}
