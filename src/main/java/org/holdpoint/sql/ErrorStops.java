package org.holdpoint.sql;

import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.fact.ConsequenceFact.ErrorStop;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.SourceFile;

/// What a script says to its client of errors (SQL*Plus User's Guide and Reference, WHENEVER SQLERROR; PostgreSQL documentation, psql, ON_ERROR_STOP; Microsoft Learn, sqlcmd utility, `:on error`; Snowflake
/// documentation, "Using SnowSQL", exit_on_error).
final class ErrorStops {

  private static final Pattern SAID = Pattern.compile("(?i)\\s*(?:\\\\(?:un)?set\\s+ON_ERROR_STOP\\b|WHENEVER\\s+SQLERROR\\s|:on\\s+error\\s|!set\\s+exit_on_error\\s*=).*");

  private ErrorStops() {}

  /// Of a script that says something of it; one that says nothing does not stop by what it says.
  static List<Fact> of(SourceFile file, Place place, String dialect) {
    return file.lines().stream().filter(line -> SAID.matcher(line.text()).matches()).reduce((first, last) -> last)
        .<Fact>map(said -> new ErrorStop(Key.of(place.subject(), "error-stop", file.key()), file.span(said), file.span(said), dialect, Stops.told(said.text()))).stream().toList();
  }
}
