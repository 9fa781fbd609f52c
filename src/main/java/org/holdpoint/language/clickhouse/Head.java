package org.holdpoint.language.clickhouse;

import java.util.Set;
import org.holdpoint.sql.Words;

/// The first words of a statement: whether it is one of access. Only those are parsed.
final class Head {

  private static final int WORDS = 4;
  private static final Set<String> CHANGED = Set.of("USER", "ROLE", "ROW", "POLICY", "TABLE");
  private static final Set<String> OBJECTS = Set.of("USER", "ROLE", "ROW", "POLICY", "TABLE", "DATABASE", "DICTIONARY", "FUNCTION", "VIEW", "NAMED");
  private static final Set<String> KINDS_OF = Set.of("TEMPORARY", "MATERIALIZED", "LIVE", "WINDOW", "OR", "REPLACE");

  private Head() {}

  static boolean saysAccess(String text) {
    var words = Words.first(text, WORDS);
    var second = words.size() > 1 ? words.get(1) : "";
    return switch (words.isEmpty() ? "" : words.getFirst()) {
      case "GRANT", "REVOKE", "TRUNCATE", "EXCHANGE", "RENAME", "UPDATE", "USE" -> true;
      case "CREATE", "DROP", "DETACH", "REPLACE" -> words.stream().skip(1).dropWhile(KINDS_OF::contains).findFirst().filter(OBJECTS::contains).isPresent();
      case "ALTER" -> CHANGED.contains(second) || second.equals("TEMPORARY");
      case "SET" -> second.equals("ROLE") || second.equals("DEFAULT") && words.size() > 2 && words.get(2).equals("ROLE");
      case "DELETE" -> second.equals("FROM");
      default -> false;
    };
  }
}
