package org.holdpoint.construct;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Where parts of a program stand in its file.
record Places(SourceFile file) {

  Span of(ParserRuleContext part) {
    return of(part.getStart(), part.getStop());
  }

  /// From the first to the last of these tokens.
  Span of(Token first, Token last) {
    var text = last.getText();
    var lines = (int) text.chars().filter(letter -> letter == '\n').count();
    var end = lines == 0 ? last.getCharPositionInLine() + text.codePointCount(0, text.length()) : text.codePointCount(text.lastIndexOf('\n') + 1, text.length());
    return new Span(file.path(), file.side(), first.getLine(), first.getCharPositionInLine() + 1, last.getLine() + lines, end + 1);
  }
}
