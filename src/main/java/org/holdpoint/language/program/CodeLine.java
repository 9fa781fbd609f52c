package org.holdpoint.language.program;

import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A line of a program, with the place of all that is found in it.
/// @param number from 1
record CodeLine(SourceFile file, int number, String text) {

  /// (lines) A longer file is written by a program.
  private static final int MOST = 20_000;
  /// (characters) A longer line is data, or written by a program.
  static final int LONGEST = 400;

  /// The lines that people wrote, in the order of the file.
  static Stream<CodeLine> of(SourceFile file) {
    return file.binary() || file.lines().size() > MOST ? Stream.of() : file.lines().stream().filter(line -> line.text().length() <= LONGEST).map(line -> new CodeLine(file, line.number(), line.text()));
  }

  /// (characters) By how much it is indented.
  int indent() {
    return text.length() - text.stripLeading().length();
  }

  /// All of it but the blanks around it.
  Span at() {
    return file.span(number, indent(), text.stripTrailing().length());
  }

  Span at(int from, int to) {
    return file.span(number, from, to);
  }

  /// What a group of an expression found, as it is written.
  Scalar said(MatchResult found, int group) {
    return said(found, group, found.group(group));
  }

  /// The same where the program says something else for it: `2h` of `2.hours`.
  Scalar said(MatchResult found, int group, String meant) {
    return new Scalar(meant, true, at(found.start(group), found.end(group)));
  }

  /// A name and its value, by the groups of an expression.
  Entry entry(MatchResult found, int name, int value) {
    return new Entry(said(found, name), said(found, value));
  }
}
