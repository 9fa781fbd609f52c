package org.holdpoint.source;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// One file of one side, as lines. `path` is relative to the working folder, with `/`; `key` is what pairs it with the other side: the path below
/// the folder that is compared (with a git base the path in the head, so that both sides of a renamed file have it). `binary` files have no lines.
public record SourceFile(String path, String key, Side side, List<SourceLine> lines, long size, Content content, boolean binary) {

  /// The file with these of its lines alone; itself, where these are all.
  public SourceFile only(List<SourceLine> some) {
    return some.size() == lines.size() ? this : new SourceFile(path, key, side, some, size, content, false);
  }

  /// The SHA-256 of its bytes, in hexadecimal.
  public String digest() {
    return content.digest();
  }

  /// The span of a whole line.
  public Span span(SourceLine line) {
    return Span.of(path, side, line.number(), 1, line.length() + 1);
  }

  /// A part of line `number`, by the offsets of its characters in the text of the line.
  public Span span(int number, int from, int to) {
    var text = text(number);
    return Span.of(path, side, number, text.codePointCount(0, from) + 1, text.codePointCount(0, to) + 1);
  }

  /// The first place of the file, empty.
  public Span start() {
    return Span.start(path, side);
  }

  /// The text of line `number`, from 1; empty past the end.
  public String text(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1).text() : "";
  }

  /// The line `number`, where the file has that line; it may have some of its lines alone, in their order.
  public SourceLine line(int number) {
    // Nearly always all lines are there.
    var first = number <= lines.size() ? lines.get(number - 1) : lines.getLast();
    if (first.number() == number) {
      return first;
    }
    var at = Collections.binarySearch(lines, new SourceLine(number, "", true), Comparator.comparingInt(SourceLine::number));
    return lines.get(at);
  }

  /// The last part of the path.
  public String name() {
    return name(path);
  }

  /// The last ending of the file name: `cfg` of `pe-bs07-running.cfg`; the whole name where it has none.
  public String ending() {
    var name = name();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /// The file name without its last ending: `pe-bs07-running` of `before/pe-bs07-running.cfg`.
  public String stem() {
    return stem(path);
  }

  /// The stem of the file that a path leads to.
  public static String stem(String path) {
    var name = name(path);
    var dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
