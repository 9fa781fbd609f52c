package org.holdpoint.replay;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// The words of a line that stand between blanks, none of them quoted. Only their texts are kept: where they stand is looked up in the line when it is asked for, which is seldom.
public final class Words extends AbstractList<Word> implements RandomAccess {

  private final List<String> texts;
  private final String line;
  private final String file;
  private final Side side;
  private final int number;

  /// `texts` are the words of `line`, whose characters are all of ASCII; `number` is that of the line in the file.
  public Words(List<String> texts, String line, String file, Side side, int number) {
    this.texts = List.copyOf(texts);
    this.line = line;
    this.file = file;
    this.side = side;
    this.number = number;
  }

  /// The words as text.
  List<String> texts() {
    return texts;
  }

  @Override
  public Word get(int index) {
    var text = texts.get(index);
    var start = start(index);
    return new Word(text, false, Span.of(file, side, number, start + 1, start + 1 + text.length()));
  }

  @Override
  public int size() {
    return texts.size();
  }

  private int start(int index) {
    var at = 0;
    for (var left = index; ; left--) {
      while (blank(line.charAt(at))) {
        at++;
      }
      if (left == 0) {
        return at;
      }
      while (!blank(line.charAt(at))) {
        at++;
      }
    }
  }

  private static boolean blank(char character) {
    return character == ' ' || character == '\t';
  }
}
