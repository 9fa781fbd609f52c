package org.holdpoint.analysis.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Changesets of a changelog in SQL (Liquibase documentation, "Formatted SQL changelog"): each runs once, in the order of the file, unless it says `runOnChange` or `runAlways`; new ones are added to
/// the same file.
final class Changesets {

  private static final Pattern HEADER = Pattern.compile("(?i)--\\s*liquibase\\s+formatted\\s+sql\\b.*");
  private static final Pattern CHANGESET = Pattern.compile("(?i)--\\s*changeset\\s+(\\S+)(.*)");
  private static final Pattern AGAIN = Pattern.compile("(?i).*\\b(?:runOnChange|runAlways)\\s*:\\s*\"?true\\b.*");

  private Changesets() {}

  /// One that was there before and says something else.
  record Edited(String name, Span at) {}

  /// What stands in one; `again` where it may change.
  private record Changeset(Span at, boolean again, StringBuilder text) {}

  /// Whether a file is such a changelog.
  static boolean in(SourceFile file) {
    return file.lines().stream().map(line -> line.text().strip()).filter(text -> !text.isEmpty()).findFirst().filter(text -> HEADER.matcher(text).matches()).isPresent();
  }

  /// The first one that is edited.
  static Optional<Edited> edited(SourceFile before, SourceFile now) {
    var old = read(before);
    return read(now).entrySet().stream().filter(entry -> !entry.getValue().again() && Optional.ofNullable(old.get(entry.getKey())).filter(was -> !was.text().toString().equals(entry.getValue().text().toString())).isPresent())
        .map(entry -> new Edited(entry.getKey(), entry.getValue().at())).findFirst();
  }

  private static Map<String, Changeset> read(SourceFile file) {
    var found = new LinkedHashMap<String, Changeset>();
    var open = Optional.<Changeset>empty();
    for (var line : file.lines()) {
      var text = line.text().strip();
      var heading = CHANGESET.matcher(text);
      if (heading.matches()) {
        open = Optional.of(new Changeset(file.span(line), AGAIN.matcher(heading.group(2)).matches(), new StringBuilder()));
        found.putIfAbsent(heading.group(1), open.get());
      } else if (!text.isEmpty() && !text.startsWith("--")) {
        open.ifPresent(one -> one.text().append(String.join(" ", List.of(text.split("\\s+")))).append(' '));
      }
    }
    return found;
  }
}
