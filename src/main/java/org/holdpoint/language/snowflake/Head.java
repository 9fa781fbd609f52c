package org.holdpoint.language.snowflake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.sql.Words;

/// The first words of a statement: whether it is one of access. Only those are parsed.
final class Head {

  private static final int WORDS = 8;
  private static final Set<String> PRINCIPALS = Set.of("USER", "ROLE");
  private static final Set<String> OBJECTS = Set.of("TABLE", "VIEW", "DATABASE", "SCHEMA", "WAREHOUSE", "SHARE", "STAGE", "SEQUENCE", "STREAM", "TASK", "PIPE", "PROCEDURE", "FUNCTION");
  private static final Set<String> BEFORE_KIND = Set.of("OR", "REPLACE", "ALTER", "TRANSIENT", "TEMPORARY", "TEMP", "LOCAL", "GLOBAL", "VOLATILE", "SECURE", "MATERIALIZED", "RECURSIVE", "EXTERNAL", "DYNAMIC",
      "HYBRID", "ICEBERG", "EVENT", "AGGREGATE");
  private static final Pattern CHANGE = Pattern.compile("(?s)ALTER\\s+(?:TABLE|TAG|SCHEMA|SHARE|DATABASE|(?:MATERIALIZED\\s+)?VIEW)\\s.*\\b(?:ACCOUNTS\\s*=|SWAP\\s+WITH\\b|(?:EN|DIS)ABLE\\s+MANAGED\\s+ACCESS|(?:UN)?SET\\s+SECURE\\b|ROW\\s+ACCESS\\s+POLIC(?:Y|IES)|MASKING\\s+POLICY|DROP\\s+(?:COLUMN\\s)?\\w+|RENAME\\s+TO\\b).*");

  private static final Set<String> MASKED = Set.of("TABLE", "VIEW", "MATERIALIZED", "TAG", "SCHEMA", "SHARE", "DATABASE");

  private Head() {}

  static boolean saysAccess(String text) {
    var words = Words.first(text, WORDS);
    var second = Words.at(words, 1);
    return switch (Words.at(words, 0)) {
      case "GRANT", "REVOKE", "DELETE", "UPDATE", "USE" -> true;
      case "TRUNCATE" -> true;
      case "CREATE" -> of(words);
      case "DROP" -> of(words);
      case "ALTER" -> of(words) && !OBJECTS.contains(second) && !second.equals("DATABASE") || MASKED.contains(second) && CHANGE.matcher(text.toUpperCase(Locale.ROOT)).matches();
      default -> false;
    };
  }

  /// Whether a user, role, row access policy or object is what is made, changed or dropped.
  private static boolean of(List<String> words) {
    var rest = words.stream().skip(1).dropWhile(BEFORE_KIND::contains).toList();
    var kind = Words.at(rest, 0);
    var next = Words.at(rest, 1);
    return switch (kind) {
      case "ROW" -> next.equals("ACCESS");
      case "MASKING" -> next.equals("POLICY");
      case "APPLICATION" -> next.equals("ROLE");
      case "DATABASE" -> !next.equals("CONNECTION");
      default -> PRINCIPALS.contains(kind) || OBJECTS.contains(kind);
    };
  }
}
