package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.AlteredMigration;
import org.holdpoint.fact.ReachFact.Changeset;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Migrations that were there before and say something else now.
public final class Alterations {

  private Alterations() {}

  /// What follows from a file of SQL before and after: a fact where its name has a version, and more than comments and blanks differ.
  public static List<Fact> of(Subject subject, SourceFile before, SourceFile now, List<Fact> was, List<Fact> is) {
    var migration = Migration.of(now.key());
    if (!before.key().equals(now.key())) {
      return List.of();
    }
    if (Changesets.in(now)) {
      return Changesets.edited(before, now).stream().<Fact>map(edited -> new AlteredMigration(Key.of(subject, "altered-migration", now.key(), edited.name()), edited.at(), edited.at(), edited.name(), "liquibase", without(is, was),
          without(was, is)).silently(edited.unchecked())).toList();
    }
    if (!migration.once()) {
      return List.of();
    }
    var old = lines(before);
    var first = telling(now).stream().skip(same(old, lines(now))).findFirst().or(() -> now.lines().stream().reduce((_, last) -> last));
    if (old.equals(lines(now)) || first.isEmpty()) {
      return List.of();
    }
    var at = now.span(first.get());
    return List.of(new AlteredMigration(Key.of(subject, "altered-migration", now.key()), at, at, migration.shown(), migration.tool(), without(is, was), without(was, is)));
  }

  /// Changesets of a changelog in XML, YAML or JSON that were there before and say something else.
  public static List<Fact> edited(List<Fact> was, List<Fact> is) {
    var old = was.stream().filter(Changeset.class::isInstance).map(Changeset.class::cast).collect(Collectors.toMap(Changeset::key, Changeset::text, (one, _) -> one));
    return is.stream().filter(Changeset.class::isInstance).map(Changeset.class::cast).filter(set -> !set.again() && !old.getOrDefault(set.key(), set.text()).equals(set.text()))
        .<Fact>map(set -> new AlteredMigration(new Key(set.key().subject(), "altered-migration", set.key().path()), set.at(), set.within(), set.name(), "liquibase", without(is, was), without(was, is))).toList();
  }

  private static List<String> lines(SourceFile file) {
    return telling(file).stream().map(line -> line.text().strip()).toList();
  }

  /// The lines that are more than blanks and comments; a comment that a server runs (`/*!`) is none.
  private static List<SourceLine> telling(SourceFile file) {
    var telling = new ArrayList<SourceLine>();
    var inside = false;
    for (var line : file.lines()) {
      var text = line.text().strip();
      var comment = inside || text.startsWith("/*") && !text.startsWith("/*!");
      inside = comment && !text.contains("*/");
      if (!text.isEmpty() && !text.startsWith("--") && !(comment && (inside || text.endsWith("*/")))) {
        telling.add(line);
      }
    }
    return telling;
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
