package org.holdpoint.analysis.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.AlteredMigration;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Migrations that were there before and say something else now.
public final class Alterations {

  private Alterations() {}

  /// What follows from a file of SQL before and after: a fact where its name has a version, and more than comments and blanks differ.
  public static Optional<Fact> of(Subject subject, SourceFile before, SourceFile now, List<Fact> was, List<Fact> is) {
    var migration = Migration.of(now.key());
    if (!before.key().equals(now.key()) || migration.tool().isEmpty() || migration.down()) {
      return Optional.empty();
    }
    var old = lines(before);
    var first = now.lines().stream().filter(line -> tells(line)).skip(same(old, lines(now))).findFirst().or(() -> now.lines().stream().reduce((_, last) -> last));
    if (old.equals(lines(now)) || first.isEmpty()) {
      return Optional.empty();
    }
    var at = now.span(first.get());
    return Optional.of(new AlteredMigration(Key.of(subject, "altered-migration", now.key()), at, at, migration.shown(), migration.tool(), without(is, was), without(was, is)));
  }

  private static List<String> lines(SourceFile file) {
    return file.lines().stream().filter(Alterations::tells).map(line -> line.text().strip()).toList();
  }

  private static boolean tells(SourceLine line) {
    return !line.text().isBlank() && !line.text().strip().startsWith("--");
  }

  /// How many lines at the beginning are the same.
  private static long same(List<String> one, List<String> other) {
    return Stream.iterate(0, at -> at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at)), at -> at + 1).count();
  }

  private static int without(List<Fact> some, List<Fact> others) {
    var keys = others.stream().map(Fact::key).collect(Collectors.toCollection(HashSet::new));
    return (int) some.stream().filter(AccessFact.class::isInstance).filter(fact -> !keys.contains(fact.key())).count();
  }
}
