package org.holdpoint.language.bigquery;

import java.util.Set;
import org.holdpoint.sql.Words;

/// The first words of a statement: whether it is one of access. Only those are parsed.
final class Head {

  private static final int WORDS = 6;
  private static final Set<String> OBJECTS = Set.of("SCHEMA", "TABLE", "VIEW", "FUNCTION", "PROCEDURE");
  private static final Set<String> BEFORE_KIND = Set.of("OR", "REPLACE", "TEMP", "TEMPORARY", "SNAPSHOT", "EXTERNAL", "MATERIALIZED", "AGGREGATE", "ALL");

  private Head() {}

  static boolean saysAccess(String text) {
    var words = Words.first(text, WORDS);
    var rest = words.stream().skip(1).dropWhile(BEFORE_KIND::contains).toList();
    var kind = Words.at(rest, 0);
    return switch (Words.at(words, 0)) {
      case "GRANT", "REVOKE", "DELETE", "UPDATE" -> true;
      case "TRUNCATE" -> kind.equals("TABLE");
      case "CREATE", "DROP" -> OBJECTS.contains(kind) || kind.equals("ROW") && Words.at(rest, 1).equals("ACCESS");
      case "ALTER" -> kind.equals("TABLE") && text.matches("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?\\S+\\s+DROP\\s+COLUMN.*");
      default -> false;
    };
  }
}
