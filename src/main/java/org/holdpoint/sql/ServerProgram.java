package org.holdpoint.sql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A program outside of the database that a statement has its server run, or takes into itself.
/// @param by what runs it: `copy`, `xp_cmdshell`, `soname` (the server itself, as part of it)
/// @param program the command; empty where it is put together
public record ServerProgram(String by, String program) {

  /// A library whose code runs as the server (MySQL Reference Manual, CREATE FUNCTION for loadable functions, INSTALL PLUGIN; MariaDB, INSTALL SONAME).
  private static final Written LIBRARY = new Written("soname", Pattern.compile("(?is)(?:CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:AGGREGATE\\s+)?FUNCTION\\s.*?\\bRETURNS\\s+\\w+\\s+|INSTALL\\s+(?:PLUGIN\\s.*?)?)SONAME\\s+['\"]([^'\"]*)['\"].*"));
  private static final List<String> HEADS = List.of("COPY", "EXEC", "CREATE", "INSTALL");

  /// PostgreSQL documentation, COPY (`PROGRAM`: "executed directly by the server, not by the client application"); Microsoft Learn, xp_cmdshell.
  private static final Map<String, Written> WRITTEN = Map.of("mysql", LIBRARY, "mariadb", LIBRARY, "postgresql", new Written("copy", Pattern.compile("(?is)COPY\\s.*?\\b(?:FROM|TO)\\s+PROGRAM\\s+E?'([^']*+(?:''[^']*+)*+)'.*")),
      "sqlserver", new Written("xp_cmdshell", Pattern.compile("(?is)EXEC(?:UTE)?\\s+(?:@\\w+\\s*=\\s*)?(?:\\[?\\w*\\]?\\s*\\.\\s*){0,2}\\[?xp_cmdshell\\]?\\b(?:\\s*N?'([^']*+(?:''[^']*+)*+)')?.*")));

  private record Written(String by, Pattern pattern) {}

  /// What a statement of a dialect runs; empty where it runs nothing.
  public static Optional<ServerProgram> of(String dialect, String statement) {
    var written = WRITTEN.get(dialect);
    if (written == null || HEADS.stream().noneMatch(head -> statement.regionMatches(true, 0, head, 0, head.length())) || written == LIBRARY && !statement.regionMatches(true, 0, "INSTALL", 0, "INSTALL".length()) && !statement.toUpperCase(Locale.ROOT).contains("SONAME")) {
      return Optional.empty();
    }
    var said = written.pattern().matcher(statement);
    return said.matches() ? Optional.of(new ServerProgram(written.by(), Optional.ofNullable(said.group(1)).orElse("").replace("''", "'"))) : Optional.empty();
  }
}
