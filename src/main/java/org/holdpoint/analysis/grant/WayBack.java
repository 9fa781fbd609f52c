package org.holdpoint.analysis.grant;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.ConsequenceFact.MigrationHeading;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Which statements only take a migration back, by the name of their file or by the heading that they stand below.
final class WayBack {

  /// golang-migrate, diesel and others name the way back so, people with a word at the end as well; Flyway begins it with `U` and the version ("Undo migrations").
  private static final Pattern WAY_BACK = Pattern.compile("(?i)(?:^|.*[^a-z])(?:down|rollback|revert|undo|backout)(?:[^a-z].*|$)|.*[^a-z](?:back|zurueck|retour|terug|ritorno|volta)(?:\\.[a-z]+)?|(?:^|.*/)U[0-9][0-9._]*__[^/]*");

  /// Which way a file leads, among the words of its path (sqitch: deploy and revert).
  private static final Pattern DIRECTION = Pattern.compile("(?<![a-z])(?:up|down|deploy|rollback|revert|undo|backout|do)(?![a-z])|(?<![a-z])(?:back|zurueck|retour|terug|ritorno|volta)(?=(?:[.][a-z]+)?$)");
  private static final Pattern FLYWAY = Pattern.compile("(.*/|)[vu]([0-9][0-9._]*)__[^/]*");

  private final List<MigrationHeading> headings;
  /// By file.
  private final Map<String, Boolean> named = new HashMap<>();

  private WayBack(List<MigrationHeading> headings) {
    this.headings = headings;
  }

  /// Of the statements of a document.
  static WayBack of(List<Fact> own) {
    return new WayBack(own.stream().filter(MigrationHeading.class::isInstance).map(MigrationHeading.class::cast).sorted(Comparator.comparing(MigrationHeading::at)).toList());
  }

  /// Whether the file of this name takes something back.
  static boolean named(String file) {
    return WAY_BACK.matcher(file).matches();
  }

  /// What the way there and the way back of one change have alike in their names: all but the direction, of Flyway's the version.
  static String stem(String file) {
    var small = file.toLowerCase(Locale.ROOT);
    var flyway = FLYWAY.matcher(small);
    return flyway.matches() ? flyway.group(1) + flyway.group(2) : DIRECTION.matcher(small).replaceAll("").replaceAll("[^a-z0-9]+", "-");
  }

  /// Whether a tool for migrations reads the headings of the document.
  boolean headed() {
    return !headings.isEmpty();
  }

  /// Whether a section of the document leads back.
  boolean told() {
    return headings.stream().anyMatch(MigrationHeading::back);
  }

  boolean leads(Key key, Span at) {
    var last = headings.isEmpty() ? Optional.<MigrationHeading>empty() : headings.stream().filter(heading -> heading.at().line() < at.line()).reduce((_, next) -> next);
    return last.map(MigrationHeading::back).orElseGet(() -> named.computeIfAbsent(Made.file(key), file -> WAY_BACK.matcher(file).matches()));
  }
}
