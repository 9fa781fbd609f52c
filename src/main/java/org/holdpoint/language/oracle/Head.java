package org.holdpoint.language.oracle;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.sql.Words;

/// The first words of a statement: whether it is one of access. Only those are parsed.
final class Head {

  private static final int WORDS = 8;
  private static final Set<String> OBJECTS = Set.of("TABLE", "VIEW", "SEQUENCE", "PROCEDURE", "FUNCTION", "PACKAGE", "TYPE", "TRIGGER", "SYNONYM", "TABLESPACE", "DIRECTORY", "SCHEMA", "LIBRARY");
  private static final Set<String> ROUTINES = Set.of("PROCEDURE", "FUNCTION", "PACKAGE", "TRIGGER");
  private static final Set<String> BEFORE_KIND = Set.of("OR", "REPLACE", "GLOBAL", "PRIVATE", "TEMPORARY", "EDITIONABLE", "NONEDITIONABLE", "FORCE", "NO", "MATERIALIZED", "PUBLIC", "DUPLICATED", "SHARDED",
      "IMMUTABLE", "BLOCKCHAIN");
  /// A string that is run and put together from parts: its first words say what it is.
  private static final Pattern RUN = Pattern.compile("(?is)EXECUTE\\s+IMMEDIATE\\s+'\\s*(?:GRANT|REVOKE|DROP|TRUNCATE|(?:CREATE|ALTER)\\s+(?:USER|ROLE))\\b.*");

  private static final Pattern CALL = Pattern.compile("(?i)(?:(?:EXEC|EXECUTE|CALL)\\s+)?(?:SYS\\s*\\.\\s*)?DBMS_(?:RLS|REDACT|JAVA|NETWORK_ACL_ADMIN)\\s*\\.\\s*\\w+\\s*\\(");

  private Head() {}

  static boolean saysAccess(String text) {
    var words = Words.first(text, WORDS);
    var second = Words.at(words, 1);
    return switch (Words.at(words, 0)) {
      case "GRANT", "REVOKE", "DELETE", "UPDATE" -> true;
      case "TRUNCATE" -> second.equals("TABLE");
      case "CREATE", "DROP" -> words.getFirst().equals("DROP") && (second.equals("PLUGGABLE") || second.equals("DATABASE")) || second.equals("USER") || second.equals("ROLE") || kind(text);
      case "ALTER" -> second.equals("USER") || second.equals("ROLE") || second.equals("SESSION") || second.equals("TABLE") && changes(text);
      case "SET" -> second.equals("ROLE");
      case "RENAME" -> words.contains("TO");
      case "EXECUTE" -> RUN.matcher(text).matches() || calls(text);
      default -> calls(text);
    };
  }

  /// Whether it switches what is written down of what people do.
  static boolean saysAudit(String text) {
    var words = Words.first(text, 2);
    return switch (Words.at(words, 0)) {
      case "NOAUDIT", "AUDIT" -> true;
      case "DROP" -> Words.at(words, 1).equals("AUDIT");
      case "ALTER" -> Words.at(words, 1).equals("AUDIT") || Words.at(words, 1).equals("SYSTEM");
      case "EXEC", "EXECUTE", "CALL", "BEGIN" -> Words.at(words, 1).equals("DBMS_FGA") || Words.at(words, 1).equals("SYS");
      default -> false;
    };
  }

  /// Whether a routine is made, whose body has no quotes around it.
  static boolean makesRoutine(String text) {
    var words = Words.first(text, WORDS);
    var kind = words.stream().skip(1).filter(word -> !BEFORE_KIND.contains(word)).findFirst().orElse("");
    return Words.at(words, 0).equals("CREATE") && (ROUTINES.contains(kind) || kind.equals("TYPE") && words.contains("BODY"));
  }

  private static boolean kind(String text) {
    var words = Words.first(text, WORDS);
    var kind = words.stream().skip(1).filter(word -> !BEFORE_KIND.contains(word)).findFirst().orElse("");
    return OBJECTS.contains(kind) || kind.equals("DATABASE") && words.contains("LINK");
  }

  /// A call of one of the packages that say which rows and columns are shown, and what may be done outside of the database.
  private static boolean calls(String text) {
    return CALL.matcher(text).lookingAt();
  }

  private static boolean changes(String text) {
    var upper = text.toUpperCase(Locale.ROOT);
    return upper.matches("(?s)ALTER\\s+TABLE\\s+[^\\s]+\\s+(?:DROP\\s*(?:COLUMN|\\()|SET\\s+UNUSED|RENAME\\s+TO).*");
  }
}
