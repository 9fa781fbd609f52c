package org.holdpoint.language.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The first words of a statement: whether it is one of access. Only those are parsed.
final class Head {

  private static final Pattern CHANGING = Pattern.compile("(?i)\\b(?:DELETE|UPDATE)\\b");
  private static final int WORDS = 6;
  private static final int LONGEST = 64;
  private static final Set<String> PRINCIPALS = Set.of("ROLE", "USER", "GROUP");
  private static final Set<String> MODIFIERS = Set.of("OR", "REPLACE", "TEMP", "TEMPORARY", "UNLOGGED", "GLOBAL", "LOCAL", "RECURSIVE");
  private static final Set<String> OBJECTS = Set.of("TABLE", "VIEW", "MATERIALIZED", "SEQUENCE", "SCHEMA", "DATABASE", "TYPE", "DOMAIN", "FUNCTION", "PROCEDURE", "FOREIGN", "SERVER", "TABLESPACE",
      "EXTERNAL", "DATASHARE", "MODEL");
  private static final Set<String> ALTERED = Set.of("ROUTINE", "LANGUAGE", "PROCEDURAL", "LARGE", "AGGREGATE", "EVENT", "PUBLICATION", "SUBSCRIPTION", "COLLATION", "CONVERSION", "STATISTICS", "TEXT");
  private static final Set<String> DROPPED = Set.of("ROUTINE", "EXTENSION", "INDEX", "AGGREGATE");
  private static final Set<String> SETTINGS = Set.of("ROLE", "SEARCH_PATH", "SCHEMA");

  private Head() {}

  static boolean saysAccess(String text) {
    var words = words(text);
    var second = word(words, 1);
    var third = word(words, 2);
    return switch (word(words, 0)) {
      case "GRANT", "REVOKE", "REASSIGN", "TRUNCATE", "DELETE", "UPDATE", "USE" -> true;
      case "WITH" -> CHANGING.matcher(text).find();
      case "CREATE" -> principal(second, third) || second.equals("USER") || second.equals("POLICY") || second.equals("RLS") || made(words);
      case "ALTER" -> principal(second, third) || second.equals("POLICY") || second.equals("RLS") || second.equals("DEFAULT") && third.equals("PRIVILEGES") || OBJECTS.contains(second)
          || ALTERED.contains(second);
      case "DROP" -> principal(second, third) || second.equals("POLICY") || second.equals("RLS") || second.equals("OWNED") || OBJECTS.contains(second) || DROPPED.contains(second);
      case "ATTACH", "DETACH" -> second.equals("RLS") || second.equals("MASKING");
      case "SET" -> SETTINGS.contains(second) || second.equals("DATABASE") || (second.equals("SESSION") || second.equals("LOCAL")) && (SETTINGS.contains(third) || third.equals("AUTHORIZATION"))
          || (second.equals("SESSION") || second.equals("LOCAL")) && third.equals("SESSION");
      case "MODIFY" -> second.equals("USER");
      case "RESET" -> second.equals("ROLE") || second.equals("SESSION") && third.equals("AUTHORIZATION");
      default -> false;
    };
  }

  /// CREATE USER MAPPING is about a foreign server; a role may have that name.
  private static boolean principal(String second, String third) {
    return PRINCIPALS.contains(second) && !(second.equals("USER") && third.equals("MAPPING"));
  }

  private static boolean made(List<String> words) {
    return words.stream().skip(1).dropWhile(MODIFIERS::contains).findFirst().filter(OBJECTS::contains).isPresent();
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? words.get(at) : "";
  }

  /// The first few, in capitals; a sign ends them.
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var at = 0;
    while (words.size() < WORDS && at < text.length()) {
      var end = at;
      while (end < text.length() && end - at < LONGEST && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      if (end == at) {
        return words;
      }
      words.add(text.substring(at, end).toUpperCase(Locale.ROOT));
      at = end;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return words;
  }
}
