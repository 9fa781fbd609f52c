package org.holdpoint.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of the lines of one file. `language` is empty for a file of no known language (all its lines are `other`), `kind` is `state`,
/// `script` or `declaration`. Every line is one of read, ignored on purpose, unread, other: `lines` is their sum.
/// `appliedTo` names the state that a script was applied to and `because` why, or why the language of a file is not known; `delivery` is how it is taken to reach the device: `paste`, `file` or `commit`.
public record FileCoverage(String file, Side side, Optional<String> language, Optional<String> kind, Optional<String> appliedTo, Optional<String> because,
    Optional<String> delivery, int lines, int read, int ignored, List<Span> unread, int other) {

  /// A file of no known language: nothing of it was judged.
  public static FileCoverage unknown(SourceFile file) {
    return new FileCoverage(file.path(), file.side(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), file.lines().size(), 0, 0, List.of(), file.lines().size());
  }

  /// A file whose lines declare: all are read but those that are not, or that are ignored on purpose.
  public static FileCoverage declared(SourceFile file, String language, List<Span> unread, int ignored) {
    var lines = file.lines().size();
    return new FileCoverage(file.path(), file.side(), Optional.of(language), Optional.of("declaration"), Optional.empty(), Optional.empty(), Optional.empty(), lines,
        lines - unread.size() - ignored, ignored, unread, 0);
  }

  /// The same without lines that are counted elsewhere: those that were ignored go first.
  public FileCoverage without(int elsewhere) {
    var fewer = Math.min(elsewhere, ignored);
    var readElsewhere = Math.min(elsewhere - fewer, read);
    return new FileCoverage(file, side, language, kind, appliedTo, because, delivery, lines - fewer - readElsewhere, read - readElsewhere, ignored - fewer, unread, other);
  }

  /// The same with lines that nobody could read: those that were ignored go first. Each is counted once.
  public FileCoverage unread(List<Span> more) {
    var known = unread.stream().map(Span::line).collect(Collectors.toSet());
    var added = more.stream().filter(span -> known.add(span.line())).toList();
    var fewer = Math.min(added.size(), ignored);
    return added.isEmpty() ? this : new FileCoverage(file, side, language, kind, appliedTo, because, delivery, lines, Math.max(read - (added.size() - fewer), 0), ignored - fewer,
        Stream.concat(unread.stream(), added.stream()).sorted(Comparator.comparingInt(Span::line)).toList(), other);
  }

  /// The same, with the reason.
  public FileCoverage because(String why) {
    return new FileCoverage(file, side, language, kind, appliedTo, Optional.of(why), delivery, lines, read, ignored, unread, other);
  }

  /// The same, delivered so and applied to a state.
  public FileCoverage applied(Optional<String> to, String why, String how) {
    return new FileCoverage(file, side, language, kind, to, Optional.of(why), Optional.of(how), lines, read, ignored, unread, other);
  }
}
