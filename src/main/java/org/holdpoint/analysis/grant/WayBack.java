package org.holdpoint.analysis.grant;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.fact.ConsequenceFact.MigrationHeading;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Which statements only take a migration back, by the name of their file or by the heading that they stand below.
final class WayBack {

  /// golang-migrate, diesel and others name the way back so; Flyway begins it with `U` and the version ("Undo migrations").
  private static final Pattern WAY_BACK = Pattern.compile("(?i)(?:^|.*[^a-z])(?:down|rollback|revert|undo|backout)(?:[^a-z].*|$)|(?:^|.*/)U[0-9][0-9._]*__[^/]*");

  private WayBack() {}

  /// The headings of a document, in order.
  static List<MigrationHeading> headings(List<Fact> own) {
    return own.stream().filter(MigrationHeading.class::isInstance).map(MigrationHeading.class::cast).sorted(Comparator.comparing(MigrationHeading::at)).toList();
  }

  static boolean leads(Key key, Span at, List<MigrationHeading> headings) {
    return headings.stream().filter(heading -> heading.at().line() < at.line()).reduce((_, last) -> last).map(MigrationHeading::back).orElseGet(() -> WAY_BACK.matcher(Made.file(key)).matches());
  }
}
