package org.holdpoint.language.mysql;

import java.util.List;
import java.util.Set;
import org.holdpoint.sql.Words;

/// The first words of a statement: whether it is one of access. Only those are parsed.
final class Head {

  private static final int WORDS = 4;
  private static final Set<String> MADE = Set.of("USER", "ROLE", "TABLE", "DATABASE", "SCHEMA", "VIEW", "PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "DEFINER", "ALGORITHM", "SQL", "AGGREGATE");
  private static final Set<String> CHANGED = Set.of("USER", "TABLE", "VIEW", "PROCEDURE", "FUNCTION", "EVENT", "DEFINER", "ALGORITHM", "SQL", "IGNORE");
  private static final Set<String> GONE = Set.of("USER", "ROLE", "TABLE", "TABLES", "DATABASE", "SCHEMA", "VIEW", "PROCEDURE", "FUNCTION", "TRIGGER", "EVENT");
  private static final Set<String> BETWEEN = Set.of("OR", "REPLACE", "TEMPORARY");

  private Head() {}

  static boolean saysAccess(String text) {
    var words = Words.first(text, WORDS);
    var second = words.size() > 1 ? words.get(1) : "";
    return switch (words.isEmpty() ? "" : words.getFirst()) {
      case "GRANT", "REVOKE", "TRUNCATE", "UPDATE", "DELETE", "USE" -> true;
      case "CREATE" -> next(words, MADE);
      case "DROP" -> next(words, GONE);
      case "ALTER" -> next(words, CHANGED);
      case "RENAME" -> Set.of("USER", "TABLE", "TABLES").contains(second);
      case "SET" -> Set.of("ROLE", "PASSWORD").contains(second) || second.equals("DEFAULT") && words.size() > 2 && words.get(2).equals("ROLE");
      default -> false;
    };
  }

  private static boolean next(List<String> words, Set<String> kinds) {
    return words.stream().skip(1).dropWhile(BETWEEN::contains).findFirst().filter(kinds::contains).isPresent();
  }
}
