package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.fact.ConsequenceFact.EmptyWayBack;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.SourceFile;

/// Changesets of Liquibase in SQL with `--rollback empty` or `--rollback not required` (Liquibase documentation, "Formatted SQL changelog", Rollback).
final class EmptyWaysBack {

  private static final Pattern SET = Pattern.compile("(?i)\\s*--\\s*changeset\\s+(\\S+).*");
  private static final Pattern EMPTY = Pattern.compile("(?i)\\s*--\\s*rollback\\s+(?:empty|not\\s+required)\\s*;?\\s*");
  /// What is not as it was before once it is only left alone.
  private static final Pattern CHANGES = Pattern.compile("(?is)(?:ALTER\\s+TABLE|DROP\\s+(?!INDEX)|TRUNCATE|DELETE|UPDATE|MERGE|RENAME|GRANT|REVOKE)\\b.*");
  private static final int SHOWN = 60;

  private EmptyWaysBack() {}

  static List<Fact> of(SourceFile file, List<Chunk> statements, Place place, String dialect) {
    var facts = new ArrayList<Fact>();
    var from = 0;
    var set = "";
    for (var line : file.lines()) {
      var text = line.text();
      if (!text.contains("--")) {
        continue;
      }
      var named = SET.matcher(text);
      if (named.matches()) {
        from = line.number();
        set = named.group(1);
      } else if (!set.isEmpty() && EMPTY.matcher(text).matches()) {
        var first = from;
        var own = set;
        statements.stream().filter(one -> one.line() > first && one.line() < line.number() && CHANGES.matcher(one.text()).matches()).findFirst()
            .ifPresent(one -> facts.add(new EmptyWayBack(Key.of(place.subject(), "empty-way-back", file.key(), own), file.span(line), file.span(line), dialect, own, shown(one.text()))));
      }
    }
    return facts;
  }

  private static String shown(String text) {
    var plain = text.strip().replaceAll("\\s+", " ");
    return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
  }
}
