package org.holdpoint.sql;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A program outside of the database that a statement has its server run.
/// @param by what runs it: `copy`, `xp_cmdshell`
/// @param program the command; empty where it is put together
public record ServerProgram(String by, String program) {

  /// PostgreSQL documentation, COPY (`PROGRAM`: "executed directly by the server, not by the client application"); Microsoft Learn, xp_cmdshell.
  private static final Map<String, Written> WRITTEN = Map.of("postgresql", new Written("copy", Pattern.compile("(?is)COPY\\s.*?\\b(?:FROM|TO)\\s+PROGRAM\\s+E?'([^']*+(?:''[^']*+)*+)'.*")),
      "sqlserver", new Written("xp_cmdshell", Pattern.compile("(?is)EXEC(?:UTE)?\\s+(?:@\\w+\\s*=\\s*)?(?:\\[?\\w*\\]?\\s*\\.\\s*){0,2}\\[?xp_cmdshell\\]?\\b(?:\\s*N?'([^']*+(?:''[^']*+)*+)')?.*")));

  private record Written(String by, Pattern pattern) {}

  /// What a statement of a dialect runs; empty where it runs nothing.
  public static Optional<ServerProgram> of(String dialect, String statement) {
    var written = WRITTEN.get(dialect);
    if (written == null || !statement.regionMatches(true, 0, "COPY", 0, "COPY".length()) && !statement.regionMatches(true, 0, "EXEC", 0, "EXEC".length())) {
      return Optional.empty();
    }
    var said = written.pattern().matcher(statement);
    return said.matches() ? Optional.of(new ServerProgram(written.by(), Optional.ofNullable(said.group(1)).orElse("").replace("''", "'"))) : Optional.empty();
  }
}
