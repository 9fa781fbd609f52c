package org.holdpoint.analysis.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Changesets of a changelog in SQL (Liquibase documentation, "Formatted SQL changelog"): each runs once, in the order of the file, unless it says `runOnChange` or `runAlways`; new ones are added to
/// the same file.
final class Changesets {

  private static final Pattern HEADER = Pattern.compile("(?i)--\\s*liquibase\\s+formatted\\s+sql\\b.*");
  private static final Pattern CHANGESET = Pattern.compile("(?i)--\\s*changeset\\s+(\\S+)(.*)");
  private static final Pattern AGAIN = Pattern.compile("(?i).*\\b(?:runOnChange|runAlways)\\s*:\\s*\"?true\\b.*");

  /// "ANY: any checksum is valid" (Liquibase documentation, validCheckSum).
  private static final Pattern ANY = Pattern.compile("(?i)--\\s*validCheckSum\\s*:?\\s*(?:\\d+\\s*:\\s*)?any\\b.*");

  private Changesets() {}

  /// One that was there before and says something else; `unchecked` where it is made to say that any text of it is the right one.
  record Edited(String name, Span at, boolean unchecked) {}

  /// What stands in one, line by line; `again` where it may change, `any` where any text is the right one.
  private record Changeset(Span at, boolean again, AtomicBoolean any, Map<Span, String> lines) {

    String text() {
      return String.join(" ", lines.values());
    }

    /// The first line that another one does not have.
    Span besides(Changeset other) {
      return lines.entrySet().stream().filter(line -> !other.lines().containsValue(line.getValue())).map(Map.Entry::getKey).findFirst().orElse(at);
    }
  }

  /// Whether a file is such a changelog.
  static boolean in(SourceFile file) {
    return file.lines().stream().map(line -> line.text().strip()).filter(text -> !text.isEmpty()).findFirst().filter(text -> HEADER.matcher(text).matches()).isPresent();
  }

  /// The first one that is edited, and all others of which nobody is told.
  static List<Edited> edited(SourceFile before, SourceFile now) {
    var old = read(before);
    var all = read(now).entrySet().stream().filter(entry -> !entry.getValue().again() && Optional.ofNullable(old.get(entry.getKey())).filter(was -> !was.text().equals(entry.getValue().text())).isPresent())
        .map(entry -> edited(entry.getKey(), old.get(entry.getKey()), entry.getValue())).toList();
    return all.stream().filter(one -> one.unchecked() || one.equals(all.getFirst())).toList();
  }

  private static Edited edited(String name, Changeset was, Changeset now) {
    var unchecked = now.any().get() && !was.any().get();
    return new Edited(name, unchecked ? now.besides(was) : now.at(), unchecked);
  }

  private static Map<String, Changeset> read(SourceFile file) {
    var found = new LinkedHashMap<String, Changeset>();
    var open = Optional.<Changeset>empty();
    for (var line : file.lines()) {
      var text = line.text().strip();
      var heading = CHANGESET.matcher(text);
      if (heading.matches()) {
        open = Optional.of(new Changeset(file.span(line), AGAIN.matcher(heading.group(2)).matches(), new AtomicBoolean(), new LinkedHashMap<>()));
        found.putIfAbsent(heading.group(1), open.get());
      } else if (ANY.matcher(text).matches()) {
        open.ifPresent(one -> one.any().set(true));
      } else if (!text.isEmpty() && !text.startsWith("--")) {
        open.ifPresent(one -> one.lines().put(file.span(line), String.join(" ", List.of(text.split("\\s+")))));
      }
    }
    return found;
  }
}
