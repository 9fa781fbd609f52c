package org.holdpoint.replay.line;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// The words of a line that stand between blanks, none of them quoted. Only their texts are kept: where they stand is looked up in the line when it is asked for, which is seldom. The line is
/// looked up in its file then: a large one has none of its lines at hand.
public final class Words extends AbstractList<Word> implements RandomAccess {

  private final List<String> texts;
  private final SourceFile file;
  private final int line;

  /// `texts` are the words of a line of the file, whose characters are all of ASCII.
  public Words(List<String> texts, SourceFile file, SourceLine line) {
    this.texts = List.copyOf(texts);
    this.file = file;
    this.line = line.number();
  }

  /// The words as text.
  List<String> texts() {
    return texts;
  }

  @Override
  public Word get(int index) {
    var text = texts.get(index);
    var start = start(index);
    return new Word(text, false, Span.of(file.path(), file.side(), line, start + 1, start + 1 + text.length()));
  }

  @Override
  public int size() {
    return texts.size();
  }

  private int start(int index) {
    var text = file.line(line).text();
    var at = 0;
    for (var left = index; ; left--) {
      while (blank(text.charAt(at))) {
        at++;
      }
      if (left == 0) {
        return at;
      }
      while (!blank(text.charAt(at))) {
        at++;
      }
    }
  }

  private static boolean blank(char character) {
    return character == ' ' || character == '\t';
  }
}
