package org.holdpoint.language.sqlserver;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.sql.Words;

/// The first words of a statement: whether it is one of access. Only those are parsed.
final class Head {

  private static final int WORDS = 5;
  private static final Set<String> PRINCIPALS = Set.of("LOGIN", "USER", "ROLE", "SERVER", "APPLICATION", "SECURITY");
  private static final Set<String> OBJECTS = Set.of("TABLE", "VIEW", "SCHEMA", "DATABASE", "PROC", "PROCEDURE", "FUNCTION", "SEQUENCE", "SYNONYM", "TYPE", "EXTERNAL", "TRIGGER", "CREDENTIAL");
  private static final Set<String> ROUTINES = Set.of("PROC", "PROCEDURE", "FUNCTION", "TRIGGER");
  private static final Set<String> CALLS = Set.of("SP_ADDROLEMEMBER", "SP_DROPROLEMEMBER", "SP_ADDSRVROLEMEMBER", "SP_DROPSRVROLEMEMBER");

  /// A column that goes, or that is masked or no longer masked; other columns that are altered say nothing of access.
  private static final Pattern COLUMN = Pattern.compile("(?i)\\bDROP\\s+COLUMN\\b|\\bALTER\\s+COLUMN\\s+(?:\\[[^\\]]*\\]|\"[^\"]*\"|\\S+)\\s+(?:ADD|DROP)\\s+MASKED\\b");

  private Head() {}

  static boolean saysAccess(String text) {
    var words = Words.first(text, WORDS);
    var second = Words.at(words, 1);
    return switch (Words.at(words, 0)) {
      case "GRANT", "DENY", "REVOKE", "REVERT", "DELETE" -> true;
      case "UPDATE" -> !second.equals("STATISTICS");
      case "USE" -> !second.isEmpty() || text.contains("[");
      case "TRUNCATE" -> second.equals("TABLE");
      case "CREATE" -> ROUTINES.contains(second.equals("OR") ? Words.at(words, 3) : second) || principal(second, Words.at(words, 2)) || object(second, Words.at(words, 2));
      case "ALTER" -> second.equals("AUTHORIZATION") || ROUTINES.contains(second) || principal(second, Words.at(words, 2)) || second.equals("TABLE") && COLUMN.matcher(text).find();
      case "DROP" -> principal(second, Words.at(words, 2)) || object(second, Words.at(words, 2)) || scoped(second, Words.at(words, 2));
      case "EXEC", "EXECUTE" -> second.equals("AS") || calls(text);
      default -> calls(Words.at(words, 0));
    };
  }

  private static boolean principal(String second, String third) {
    return PRINCIPALS.contains(second) && switch (second) {
      case "SERVER", "APPLICATION" -> third.equals("ROLE");
      case "SECURITY" -> third.equals("POLICY");
      default -> true;
    };
  }

  private static boolean object(String second, String third) {
    return OBJECTS.contains(second) && switch (second) {
      case "EXTERNAL" -> third.equals("TABLE");
      case "DATABASE" -> !third.equals("SCOPED") && !third.equals("AUDIT") && !third.equals("ENCRYPTION");
      default -> true;
    };
  }

  private static boolean scoped(String second, String third) {
    return second.equals("DATABASE") && third.equals("SCOPED");
  }

  /// The procedure may have its database and schema before it.
  private static boolean calls(String text) {
    var upper = text.substring(0, Math.min(text.length(), 200)).toUpperCase(Locale.ROOT);
    return CALLS.stream().anyMatch(upper::contains);
  }
}
