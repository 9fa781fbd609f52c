package org.holdpoint.sql;

import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.fact.ConsequenceFact.DatabaseEntered;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.SourceFile;

/// Where a script goes on in another database (PostgreSQL documentation, psql, \\connect).
final class Connections {

  private static final Pattern LINE = Pattern.compile("\\s*\\\\c(?:onnect)?\\s.*");

  private Connections() {}

  static List<Fact> of(SourceFile file, Place place, String dialect) {
    return file.lines().stream().filter(line -> line.text().indexOf('\\') >= 0 && LINE.matcher(line.text()).matches())
        .<Fact>map(line -> new DatabaseEntered(Key.of(place.subject(), "database-entered", file.key(), Integer.toString(line.number())), file.span(line), file.span(line), dialect)).toList();
  }
}
